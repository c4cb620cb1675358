searchIndex.t19 = [
["Bars, shares and people","Grouped bars with intervals","gallery/bars.html#grouped-bars-with-intervals","Figure 4. Complications of survivors and non-survivors, each with its interval. Synthetic data."],
["Bars, shares and people","A share by group","gallery/bars.html#a-share-by-group","Figure 5. Survival by first rhythm since 2022. Synthetic data."],
["Bars, shares and people","One hundred people","gallery/bars.html#one-hundred-people","Figure 6. Of one hundred such adults about one third would survive to discharge: 8/24 (33.3%). Synthetic data."],
["Bars, shares and people","Shares of several groups","gallery/bars.html#shares-of-several-groups","Figure 7. First rhythms, as shares of the dead and of all. Synthetic data."],
["Bars, shares and people","Groups made of conditions","gallery/bars.html#groups-made-of-conditions","Figure 8. Survival by low-flow time; each patient is in the first group whose condition holds. Synthetic data."],
["Bars, shares and people","Complications","gallery/bars.html#complications","Figure 9. Complications in shares of patients; the data beside them have the rates in time on ECMO. Synthetic data."],
["Flow of a cohort","","gallery/flow.html","From all patients to those discharged, as a cascade of bars and as boxes."],
["Flow of a cohort","Cascade","gallery/flow.html#cascade","Figure 1. Of 24 patients 16 were weaned and 8 survived to discharge. Synthetic data."],
["Flow of a cohort","Boxes","gallery/flow.html#boxes","Figure 2. The same cohort in boxes, as CONSORT draws a trial. Synthetic data."],
["Numbers, value by value","","gallery/numbers.html","Every point of a small group, boxes of a large one, and how normal a variable is."],
["Numbers, value by value","Strip","gallery/numbers.html#strip","Figure 1. The time from arrest to ECMO flow of each patient, with the quartiles behind. Synthetic data."],
["Numbers, value by value","Box","gallery/numbers.html#box","Figure 2. Low-flow by first rhythm. Synthetic data."],
["Numbers, value by value","Histogram","gallery/numbers.html#histogram","Figure 3. Age, with the normal curve of the same mean and SD. Synthetic data."]
];
