// Placeholder until the first test of PositionedYAML lands.
