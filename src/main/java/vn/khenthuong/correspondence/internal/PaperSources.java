package vn.khenthuong.correspondence.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;

/** Which feature supplies which kind of papers. */
@Component
class PaperSources {

    private final Map<PaperKind, PaperSource> sources = new EnumMap<>(PaperKind.class);

    PaperSources(List<PaperSource> all) {
        for (var source : all) {
            if (sources.put(source.kind(), source) != null) {
                throw new IllegalStateException("Two sources of papers of the kind " + source.kind());
            }
        }
    }

    PaperSource of(PaperKind kind) {
        return sources.get(kind);
    }

    /** In the order of the route. */
    Stream<PaperSource> all() {
        return Arrays.stream(PaperKind.values()).flatMap(kind -> Stream.ofNullable(sources.get(kind)));
    }

    /** @throws NotFoundException when there is no such paper, or none for this reader */
    PaperOffer require(String id, Actor reader) {
        return PaperRef.parse(id)
                .flatMap(ref ->
                        Optional.ofNullable(sources.get(ref.kind())).flatMap(source -> source.find(ref.key(), reader)))
                .orElseThrow(PaperSources::unknown);
    }

    static NotFoundException unknown() {
        return new NotFoundException("Không có giấy tờ này.");
    }
}
