"""Pictures drawn from a few random bytes: a cup or a plant in one of twelve tints. Nothing is uploaded."""

TINTS = (
    ("#c8553d", "#fbe9e4"), ("#b3701f", "#f8ecd9"), ("#8a7a12", "#f5f0d3"), ("#5d7f1f", "#edf4dc"),
    ("#2f7d4f", "#dff2e6"), ("#1f7a76", "#dcf1f0"), ("#2a6f9e", "#e0eef7"), ("#4a5fb5", "#e7eafa"),
    ("#7250b0", "#eee7f9"), ("#9a4596", "#f6e5f5"), ("#b33f6c", "#fae4ec"), ("#6f6257", "#efebe7"),
)  # fmt: skip

CUPS = (
    '<path d="M26 44h42v14a16 16 0 0 1-16 16H42a16 16 0 0 1-16-16z"/>',
    '<path d="M28 42h38l-5 26a8 8 0 0 1-8 6H41a8 8 0 0 1-8-6z"/>',
    '<path d="M24 46h46c0 16-8 28-23 28S24 62 24 46z"/>',
    '<rect x="29" y="40" width="36" height="34" rx="7"/>',
)
HANDLES = (
    '<path d="M68 48h5a8 8 0 0 1 0 16h-6" fill="none" stroke-width="5"/>',
    '<circle cx="72" cy="55" r="8" fill="none" stroke-width="5"/>',
)
STEAM = (
    '<path d="M40 36c-4-6 4-8 0-14M54 36c-4-6 4-8 0-14" fill="none" stroke-width="4"/>',
    '<path d="M47 35c-5-7 5-9 0-17" fill="none" stroke-width="4"/>',
    '<path d="M37 35c-3-5 3-6 0-11M47 35c-3-7 3-8 0-15M57 35c-3-5 3-6 0-11" fill="none" stroke-width="4"/>',
)
POTS = ('<path d="M33 58h34l-4 18H37z"/>', '<path d="M35 58h30v10a9 9 0 0 1-9 9H44a9 9 0 0 1-9-9z"/>')
LEAVES = (
    '<path d="M50 58V34" stroke-width="4"/><path d="M50 46c-14 0-16-10-16-16 12 0 16 6 16 16z"/>',
    '<path d="M50 58V28" stroke-width="4"/><circle cx="50" cy="25" r="9"/>',
    '<path d="M42 58c-6-14-4-26 0-34 5 9 5 22 0 34zM58 58c6-14 4-24 0-30-5 8-5 20 0 30z"/>',
    '<path d="M50 58V38" stroke-width="4"/><path d="M50 40 37 33a7 7 0 0 1 9-10l4 4 4-4a7 7 0 0 1 9 10z"/>',
)
GROUNDS = (
    '<rect width="100" height="100" rx="28"/>',
    '<circle cx="50" cy="50" r="50"/>',
    '<path d="M50 0c34 0 50 16 50 50s-16 50-50 50S0 84 0 50 16 0 50 0z"/>',
)


def draw(seed: bytes) -> str:
    """The picture for *seed*, an SVG document without styles or scripts; the same bytes draw the same picture."""
    tint, form, part, top, ground, *_ = (*seed, *bytes(8))
    ink, paper = TINTS[tint % len(TINTS)]
    if form % 2:
        shapes = CUPS[form // 2 % len(CUPS)] + HANDLES[part % len(HANDLES)] + STEAM[top % len(STEAM)]
    else:
        shapes = POTS[part % len(POTS)] + LEAVES[top % len(LEAVES)]
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="96" height="96">'
        f'<g fill="{paper}">{GROUNDS[ground % len(GROUNDS)]}</g>'
        f'<g fill="{ink}" stroke="{ink}" stroke-linecap="round">{shapes}</g></svg>'
    )
