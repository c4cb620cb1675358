// Placeholder until the first test of Notation lands.
