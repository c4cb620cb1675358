// Placeholder until the first test of Disclosure lands.
