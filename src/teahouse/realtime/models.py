"""What the socket keeps: which tickets were used."""

from django.db import models


class UsedTicket(models.Model):
    """A ticket lets in once; its nonce is kept until it would be out of date anyway."""

    nonce = models.BinaryField(max_length=16, primary_key=True)
    until = models.DateTimeField(db_index=True)
