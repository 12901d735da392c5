"""What touches many rooms at once: today the correction of an age group; breaks, leaving and growing up follow."""
