searchIndex.t21 = [
["Change over time","","gallery/process.html","Run charts and p-charts with named rules, and the sums that watch patient by patient."],
["Change over time","p-chart","gallery/process.html#p-chart","Figure 1. Survival by quarter, with limits about the first eight quarters. Synthetic data."],
["Change over time","Run chart","gallery/process.html#run-chart","Figure 2. Median low-flow by quarter. Synthetic data."],
["Change over time","Activity","gallery/process.html#activity","Figure 3. Runs of ECPR a year with exact intervals, and their share of invented numbers of all ECMO runs. Synthetic data."],
["Change over time","VLAD","gallery/process.html#vlad","Figure 4. Deaths expected less deaths observed, patient by patient, in one centre. Synthetic data."],
["Change over time","CUSUM","gallery/process.html#cusum","Figure 5. The risk-adjusted CUSUM of the same centre. Synthetic data."],
["Predictions and data quality","","gallery/prediction.html","Whether predicted risks come true, how well scores tell patients apart, and how much of each variable is known."],
["Predictions and data quality","Calibration","gallery/prediction.html#calibration","Figure 1. Predicted and observed death. Synthetic data."],
["Predictions and data quality","ROC","gallery/prediction.html#roc","Figure 2. Three scores of death. Synthetic data."],
["Predictions and data quality","A model of few patients","gallery/prediction.html#a-model-of-few-patients","Figure 3. Twenty-four patients can be fitted, not predicted. Synthetic data."],
["Predictions and data quality","A model that is judged by others","gallery/prediction.html#a-model-that-is-judged-by-others","Table 1. Chosen beforehand, learnt from four years, imputed beside complete cases. Synthetic data.\nTable 2. Validated within, and judged by later years. Synthetic data.\nFigure 4. Calibration in the years that the model has not seen. Synthetic data."],
["Predictions and data quality","Centres by their patients’ risks","gallery/prediction.html#centres-by-their-patients-risks","Table 3. Observed against expected, with exact intervals and shrunken ratios. Synthetic data.\nFigure 5. Twelve invented centres adjusted for their patients’ risks. Synthetic data."],
["Predictions and data quality","Runs and patients","gallery/prediction.html#runs-and-patients","Table 4. A few patients had two runs. Synthetic data."]
];
