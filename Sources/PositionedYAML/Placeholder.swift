// Placeholder until the first file of PositionedYAML lands.
