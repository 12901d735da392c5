"""Who runs the timers now, what they have done, and what they could not do."""

from django.db import models


class Lease(models.Model):
    """One row: the process that runs the timers. *epoch* grows with every new holder and fences off the last one."""

    name = models.CharField(max_length=20, primary_key=True)
    holder = models.CharField(max_length=32)
    epoch = models.PositiveBigIntegerField(default=1)
    until = models.DateTimeField()


class TimerRun(models.Model):
    """What was dealt with; written in the same transaction as the deed."""

    timer = models.CharField(max_length=60)
    key = models.CharField(max_length=120)
    done_at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["timer", "key"], name="a_timer_acts_once")]


class TimerTrouble(models.Model):
    """What could not be dealt with yet: tried again later and later, and in the end left for a person."""

    timer = models.CharField(max_length=60)
    key = models.CharField(max_length=120)
    attempts = models.PositiveIntegerField(default=0)
    next_try_at = models.DateTimeField()
    is_dead = models.BooleanField(default=False)
    error = models.CharField(max_length=80)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["timer", "key"], name="one_trouble_for_a_key")]
