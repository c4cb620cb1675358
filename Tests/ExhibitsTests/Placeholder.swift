// Placeholder until the first test of Exhibits lands.
