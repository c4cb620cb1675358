// Placeholder until the first file of Analyses lands.
