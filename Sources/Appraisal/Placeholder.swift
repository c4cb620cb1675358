// Placeholder until the first file of Appraisal lands.
