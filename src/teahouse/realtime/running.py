"""The live side of one serving process: started and stopped with it."""

import asyncio
from datetime import timedelta

from django.conf import settings

from teahouse import house_clock
from teahouse.accounts.sessions import touch
from teahouse.events import bus
from teahouse.policy.load import current
from teahouse.realtime.handshake import look_again
from teahouse.realtime.hub import Hub
from teahouse.realtime.looking import Looking
from teahouse.realtime.rate_limit import share_limits
from teahouse.realtime.reading import DatabaseReader
from teahouse.realtime.socket import Socket
from teahouse.realtime.threads import in_thread
from teahouse.realtime.transport import HouseProtocol
from teahouse.realtime.watch import Watch
from teahouse.realtime.wheel import Wheel

STEP_SECONDS = 1.0
TOUCHES_IN_A_SILENCE = 4


class Live:
    """Hub, watch and wheel, wired together."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.hub = Hub(DatabaseReader(), loop)
        self.watch = Watch(self.hub)
        self.wheel: Wheel[Socket] = Wheel(
            turn_seconds=current().socket.ping_seconds, step_seconds=STEP_SECONDS, visit=self._visit_now
        )
        self._unsubscribe = [bus.subscribe(self.hub.heard), bus.subscribe(self.watch.heard)]
        if settings.TEAHOUSE.bus_url:
            # Others serve beside this process.
            looking = Looking(self.hub)
            looking.start()
            self._unsubscribe += [looking.stop, share_limits()]
        self.hub.on_remove = lambda socket: self.wheel.remove(socket, socket.spoke)

    def start(self) -> None:
        self.wheel.start(self.hub.loop)

    def stop(self) -> None:
        """Hear nothing more; whoever is still connected by now is cut off."""
        self.wheel.stop()
        while self._unsubscribe:
            self._unsubscribe.pop()()
        for socket in list(self.hub.sockets):
            socket.transport.abort()

    def take_in(self, socket: Socket) -> None:
        """*socket* was let in."""
        self.hub.add(socket)
        socket.spoke = self.wheel.add(socket)

    def _visit_now(self, sockets: list[Socket]) -> None:
        self.visit(sockets, house_clock.monotonic())

    def visit(self, sockets: list[Socket], at: float) -> None:
        """Once a turn of the wheel for each socket: is it there, is it quiet, does its session go on?"""
        for socket in sockets:
            transport = socket.transport
            if isinstance(transport, HouseProtocol) and not transport.ping():
                transport.abort()
            elif not socket.is_quiet and at - socket.heard_at > current().socket.quiet_after_seconds:
                socket.is_quiet = True
                self.hub.presence.fell_quiet(socket)
            self._keep_session(socket, at)

    def _keep_session(self, socket: Socket, at: float) -> None:
        """A page in a talk, or one that does something, keeps its session; one that lies still may lose it."""
        silence = timedelta(minutes=socket.visitor.idle_minutes).total_seconds()
        if at - socket.touched_at < silence / TOUCHES_IN_A_SILENCE:
            return
        if socket.ears or socket.heard_at > socket.touched_at:
            socket.touched_at = at
            self.hub.begin(self._touch(socket))
        elif at - socket.touched_at > silence:
            self.hub.begin(self._look_again(socket))

    async def _touch(self, socket: Socket) -> None:
        visitor = socket.visitor
        await in_thread(touch, visitor.session, minutes=visitor.idle_minutes, now=house_clock.now())

    async def _look_again(self, socket: Socket) -> None:
        visitor = socket.visitor
        code = await in_thread(look_again, visitor.session, visitor.persona, house_clock.now())
        if code is None:
            # Another page of the same session is in use.
            socket.touched_at = house_clock.monotonic()
        else:
            socket.close(code)
