// Placeholder until the first test of Appraisal lands.
