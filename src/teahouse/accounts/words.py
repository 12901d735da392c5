"""The words that names are made of: calm, easy to spell, none of them a place, a brand or a person's name."""

MOODS = tuple(
    """
    amber able airy apt bold brave breezy bright brisk calm candid careful cheery clear clever cosy curious dapper
    daring deft eager early easy earnest fair fine fluffy fond frank free fresh gentle glad golden good grand green
    handy happy hardy hazel honest hopeful humble jolly just keen kind lean light lilac little lively loyal lucky
    mellow merry mild mindful misty modest neat nimble noble olive open patient plucky plum polite proud quick quiet
    rare ready rosy round rustic sage sandy sharp shy silver simple sleepy smart snug soft solid spry starry steady
    still stout subtle sunny sweet tawny tender thoughtful tidy timely tiny trusty upbeat velvet violet warm wavy
    wise witty wooden woolly young zesty
    """.split()
)

THINGS = tuple(
    """
    acorn almond anchor apple arbor aspen badger bakery balcony bamboo barley basil basket beacon bean bee birch
    biscuit blanket blossom bobbin bonfire book bramble bread breeze bridge brook bucket button cabin candle canoe
    canyon caramel cardigan carrot cedar chair cherry chestnut cinnamon cloud clover cobble cocoa comet compass
    cookie copper coral cottage cricket crumpet cushion daisy dandelion dolphin dove drum dumpling ember fern fiddle
    finch firefly flannel flute forest fountain fox garden ginger goose granite grove hammock harbor hazelnut heather
    hedge heron hill honey island ivy jasmine jigsaw juniper kettle kite lagoon lantern lark lavender lemon lily
    linen lobster lotus maple marble marigold meadow melon mint mitten moss muffin nettle nutmeg oak oatmeal orchard
    otter owl paddle pancake papaya parsley pear pebble pepper petal piano pigeon pillow pine plum pocket pond poppy
    porridge puddle pumpkin quill quilt rabbit raft rain raven reed ribbon river robin rocket rope rosemary saddle
    sail sandal scarf seashell shell shore sloth snail sparrow spoon spruce squirrel stone stream sugar sundial swan
    syrup teacup teapot thicket thimble thistle thyme toast tortoise trail tulip tunnel turnip twig umbrella valley
    vanilla vine violin waffle wagon walnut willow window wren yarrow
    """.split()
)
