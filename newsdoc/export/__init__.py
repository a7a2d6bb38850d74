"""Articles in the formats of other tools; reads the model and nothing else."""
