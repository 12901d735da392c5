"""The fixed baseline, as a good tutorial teaches it: python -m bench.channels_chat --port N --data DIR"""

import argparse
import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import django
import pysqlite3
import uvicorn
from channels.generic.websocket import AsyncJsonWebsocketConsumer
from django.conf import settings
from django.db import connection, models

from bench.flags import PRAGMAS, UVICORN

sys.modules["sqlite3"], sys.modules["sqlite3.dbapi2"] = pysqlite3, pysqlite3.dbapi2
parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--port", type=int, required=True)
parser.add_argument("--data", type=Path, required=True)
options = parser.parse_args()
OPTIONS = {"transaction_mode": "IMMEDIATE", "timeout": 5, "init_command": PRAGMAS}
SQLITE = {"ENGINE": "django.db.backends.sqlite3", "NAME": options.data / "chat.sqlite3", "OPTIONS": OPTIONS}
LAYER = {"BACKEND": "channels.layers.InMemoryChannelLayer"}
settings.configure(DATABASES={"default": SQLITE}, CHANNEL_LAYERS={"default": LAYER}, USE_TZ=True)
django.setup()


class Message(models.Model):
    conversation: "models.CharField[str, str]" = models.CharField(max_length=32, db_index=True)
    seat: "models.IntegerField[int, int]" = models.IntegerField()
    body: "models.TextField[str, str]" = models.TextField()

    class Meta:
        app_label = "chat"


class Chat(AsyncJsonWebsocketConsumer):  # type: ignore[misc]
    async def connect(self) -> None:
        (self.c,), (seat,) = parse_qs(self.scope["query_string"].decode()).values()
        self.seat = int(seat)
        await self.channel_layer.group_add(self.c, self.channel_name)
        await self.accept()

    async def receive_json(self, said: dict[str, Any], **_: Any) -> None:
        create = Message.objects.acreate  # type: ignore[attr-defined]
        row = await create(conversation=self.c, seat=self.seat, body=said["body"])
        await self.send_json({"t": "ack", "id": said["id"], "c": self.c, "seq": row.pk})
        frame = {"t": "message", "c": self.c, "seq": row.pk, "seat": self.seat, "body": row.body}
        await self.channel_layer.group_send(self.c, {"type": "chat.message", "frame": frame})

    async def chat_message(self, event: dict[str, Any]) -> None:
        if event["frame"]["seat"] != self.seat:
            await self.send_json(event["frame"])


with connection.schema_editor() as editor:
    editor.create_model(Message)
uvicorn.run(Chat.as_asgi(), port=options.port, **UVICORN | {"lifespan": "off"})
