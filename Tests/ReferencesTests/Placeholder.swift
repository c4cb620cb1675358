// Placeholder until the first test of References lands.
