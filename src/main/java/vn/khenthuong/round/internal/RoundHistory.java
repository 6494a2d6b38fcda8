package vn.khenthuong.round.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.round.RoundChange;
import vn.khenthuong.round.RoundChange.Kind;
import vn.khenthuong.round.RoundMandate;

/** Keeps what documents made of a round and changed in it. */
@Component
class RoundHistory {

    private static final long NOT_YET = 0;

    private final RoundChangeRepository store;
    private final Clock clock;

    RoundHistory(RoundChangeRepository store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What a change is about, from what value to what value; each may be null but the subject. */
    record Change(Kind kind, String unit, String subject, String before, String after) {}

    void add(String round, Change change, DocumentReference document, String by) {
        add(round, change, document, by, null);
    }

    /** @param petition number of the petition it refers to, or null */
    void add(String round, Change change, DocumentReference document, String by, String petition) {
        store.add(new RoundChange(
                NOT_YET,
                round,
                change.kind(),
                change.unit(),
                change.subject(),
                change.before(),
                change.after(),
                document,
                by,
                clock.instant(),
                petition));
    }

    /** The documents a round rests on. */
    void begin(String round, RoundMandate mandate, String by) {
        addBase(round, Kind.GUIDANCE, "Hướng dẫn của Sở Nội vụ", mandate.guidance(), by);
        addBase(round, Kind.AGREEMENT, "Văn bản thống nhất của cơ quan phối hợp", mandate.agreement(), by);
        addBase(round, Kind.CENTRAL_GUIDANCE, "Hướng dẫn của Trung ương", mandate.centralGuidance(), by);
        addBase(round, Kind.AUTHORISATION, "Văn bản cho phép mở thêm đợt", mandate.authorisation(), by);
    }

    List<RoundChange> of(String round) {
        return store.of(round);
    }

    Optional<RoundChange> find(String round, long change) {
        return store.find(round, change);
    }

    /** What refers to a petition, in any round, first one first. */
    List<RoundChange> referringTo(String petition) {
        return store.referringTo(petition);
    }

    private void addBase(String round, Kind kind, String subject, DocumentReference document, String by) {
        if (document != null) {
            add(round, new Change(kind, null, subject, null, null), document, by);
        }
    }
}
