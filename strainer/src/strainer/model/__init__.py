"""The learned second opinion: how a text reads beside the ones that were written for this library."""
