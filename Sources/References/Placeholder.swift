// Placeholder until the first file of References lands.
