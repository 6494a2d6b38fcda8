package vn.khenthuong.security;

import java.util.HashMap;
import java.util.Map;

/** The requests whose senders are being waited for, in all and by address. */
final class WaitingRoom {

    private final BodyPace pace;
    private final Map<String, Integer> present = new HashMap<>();
    private int total;

    WaitingRoom(BodyPace pace) {
        this.pace = pace;
    }

    /** Whether there was room; then {@link #leave} has to follow. */
    synchronized boolean enter(String address) {
        var same = present.getOrDefault(address, 0);
        if (total >= pace.waiting() || same >= pace.waitingPerAddress()) {
            return false;
        }
        total++;
        present.put(address, same + 1);
        return true;
    }

    synchronized void leave(String address) {
        total--;
        present.computeIfPresent(address, (key, same) -> same == 1 ? null : same - 1);
    }
}
