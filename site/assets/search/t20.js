searchIndex.t20 = [
["Numbers, value by value","Normal quantile plot","gallery/numbers.html#normal-quantile-plot","Figure 4. Highest lactate before ECMO against the normal distribution. Synthetic data."],
["Time to an event","","gallery/time.html","Kaplan–Meier curves with numbers at risk, incidence of events that compete, and the minutes before ECMO flow."],
["Time to an event","Kaplan–Meier","gallery/time.html#kaplanmeier","Figure 1. Survival by first rhythm. Patients were followed to day 180 at most. Synthetic data."],
["Time to an event","Cumulative incidence","gallery/time.html#cumulative-incidence","Figure 2. Weaning and death compete to end a run of ECMO. Synthetic data."],
["Time to an event","Survival at chosen times","gallery/time.html#survival-at-chosen-times","Table 1. Survival to chosen days, where a curve would show each patient. Synthetic data."],
["Time to an event","What came first","gallery/time.html#what-came-first","Figure 3. Weaning and death on ECMO over days. Synthetic data.\nTable 2. Weaning and death on ECMO up to chosen days. Synthetic data."],
["Time to an event","First events in the time at risk","gallery/time.html#first-events-in-the-time-at-risk","Table 3. A patient is at risk of a first bleeding until it comes. Synthetic data."],
["Time to an event","No-flow and low-flow","gallery/time.html#no-flow-and-low-flow","Figure 4. Minutes from collapse to ECMO flow of each patient of one centre. Synthetic data."],
["Forests and funnels","","gallery/comparisons.html","Subgroups, published series and trials beside each other, and centres by their size."],
["Forests and funnels","Subgroups","gallery/comparisons.html#subgroups","Figure 1. Survival to discharge in subgroups; each is too small to differ. Synthetic data."],
["Forests and funnels","Trials","gallery/comparisons.html#trials","Figure 2. Three randomised trials of ECPR differ in their outcomes, and are not pooled. ARREST, Prague OHCA, INCEPTION. INCEPTION assigned 64 patients to the control arm, and its economic evaluation counts 62; 10 of either is the 16% printed. EROCA, a trial of feasibility with 15 patients, is left out.\nSources: Yannopoulos et al. 2020; Belohlavek et al. 2022; Suverein et al. 2023. Only their numbers are told here."],
["Forests and funnels","Own results beside other series","gallery/comparisons.html#own-results-beside-other-series","Figure 3. Survival to discharge beside other series, as they print it. ELSO to 2022; China, 92 of 274, the only count that gives the printed 33.6%; the earlier ELSO figure as the founding paper cites it. Populations differ. Synthetic data."],
["Forests and funnels","Funnel","gallery/comparisons.html#funnel","Figure 4. Survival of twelve invented centres against the limits of chance. Synthetic data."]
];
