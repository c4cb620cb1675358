searchIndex.t22 = [
["Predictions and data quality","Completeness","gallery/prediction.html#completeness","Figure 6. Percent known, by variable and year. Synthetic data."],
["Predictions and data quality","A figure that cannot be drawn","gallery/prediction.html#a-figure-that-cannot-be-drawn","Figure 7. No patient meets the condition, and the figure says so. Synthetic data."],
["Tables","","gallery/tables.html","Comparison, cross table, summary by year, measures, and published series."],
["Tables","Comparison","gallery/tables.html#comparison","Table 1. Survivors and non-survivors, in JAMA’s style. Synthetic data."],
["Tables","Published beside computed","gallery/tables.html#published-beside-computed","Table 2. Computed from the synthetic registry, beside what the paper prints. Synthetic data.\nTaken from Zhao et al. 2015 (CC BY 4.0)."],
["Tables","Cross table","gallery/tables.html#cross-table","Table 3. First rhythm and survival. Synthetic data."],
["Tables","Summary by year","gallery/tables.html#summary-by-year","Table 4. Weaning and survival by year. Synthetic data."],
["Tables","Measures","gallery/tables.html#measures","Table 5. Measures with their intervals. Synthetic data."],
["Tables","Trials","gallery/tables.html#trials","Table 6. Three randomised trials of ECPR, as published.\nSources: Yannopoulos et al. 2020; Belohlavek et al. 2022; Suverein et al. 2023. Only their numbers are told here."],
["Tables","Completeness","gallery/tables.html#completeness","Table 7. Values that are known and missing, by variable. Synthetic data."],
["Tables","Complications in time","gallery/tables.html#complications-in-time","Table 8. Complications, in shares of patients and per 1,000 hours on ECMO. Synthetic data."],
["Tables","A model of risk","gallery/tables.html#a-model-of-risk","Table 9. A logistic model of death. Synthetic data."],
["Tables","Observed and expected","gallery/tables.html#observed-and-expected","Table 10. Deaths observed and expected by centre. Synthetic data."]
];
