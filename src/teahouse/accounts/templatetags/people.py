"""What templates ask about people."""

from django import template
from django.urls import reverse

from teahouse.accounts.models import Persona

register = template.Library()


@register.simple_tag
def avatar(persona: Persona) -> str:
    """The address of a face's picture."""
    return reverse("accounts:avatar", args=[bytes(persona.avatar_seed).hex()])
