// Placeholder until the first test of Analyses lands.
