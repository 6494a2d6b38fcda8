package vn.khenthuong.correspondence.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.correspondence.KnownPaper;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.correspondence.Papers;
import vn.khenthuong.correspondence.internal.PaperVersionRepository.Kept;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.paper.IncompletePaperException;
import vn.khenthuong.paper.Paper;

/** Asks the features what their papers say and keeps it. */
@Component
@Transactional
class PaperService implements Papers {

    private final Map<PaperKind, PaperSource> sources = new EnumMap<>(PaperKind.class);
    private final PaperVersionRepository versions;
    private final PaperJournal journal;
    private final Clock clock;

    PaperService(List<PaperSource> sources, PaperVersionRepository versions, PaperJournal journal, Clock clock) {
        this.versions = versions;
        this.journal = journal;
        this.clock = clock;
        for (var source : sources) {
            if (this.sources.put(source.kind(), source) != null) {
                throw new IllegalStateException("Two sources of papers of the kind " + source.kind());
            }
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<KnownPaper> about(String subject, Actor reader) {
        return Arrays.stream(PaperKind.values())
                .flatMap(kind -> Stream.ofNullable(sources.get(kind)))
                .flatMap(source -> source.about(subject, reader).stream())
                .map(offer -> known(offer, reader))
                .toList();
    }

    @Override
    public Paper open(String id, Integer version, Actor reader) {
        var offer = require(id, reader);
        if (offer.draft()) {
            return content(offer.ref()).asDraft();
        }
        var kept = versions.of(offer.ref());
        if (kept.isEmpty()) {
            make(offer.ref());
        }
        var wanted = version != null
                ? version
                : kept.isEmpty() ? 1 : kept.get(0).version().number();
        return versions.content(offer.ref(), wanted).map(StoredPapers::read).orElseThrow(PaperService::unknown);
    }

    @Override
    public KnownPaper renew(String id, Actor actor) {
        var offer = require(id, actor);
        if (offer.draft()) {
            throw new ConflictException("Bản dự thảo luôn theo dữ liệu hiện có, không phải lập lại.");
        }
        if (!mayRenew(offer.ref(), actor)) {
            throw new NotPermittedException("Chỉ người phụ trách bước lập “%s” mới lập lại được."
                    .formatted(offer.ref().kind().label()));
        }
        if (make(offer.ref(), content(offer.ref()))) {
            journal.renewed(offer, actor);
        }
        return known(offer, actor);
    }

    @Override
    public void make(PaperRef paper) {
        make(paper, content(paper));
    }

    /** @return whether it says something else than the last version */
    private boolean make(PaperRef paper, Paper content) {
        var digest = StoredPapers.digest(content);
        versions.lock(paper);
        var last = versions.of(paper).stream().findFirst();
        if (last.map(Kept::digest).filter(digest::equals).isPresent()) {
            return false;
        }
        var number = last.map(kept -> kept.version().number()).orElse(0) + 1;
        versions.add(paper, number, clock.instant(), digest, StoredPapers.write(content));
        return true;
    }

    private PaperOffer require(String id, Actor reader) {
        return PaperRef.parse(id)
                .flatMap(ref ->
                        Optional.ofNullable(sources.get(ref.kind())).flatMap(source -> source.find(ref.key(), reader)))
                .orElseThrow(PaperService::unknown);
    }

    private boolean mayRenew(PaperRef paper, Actor actor) {
        return sources.get(paper.kind()).mayRenew(paper.key(), actor);
    }

    private KnownPaper known(PaperOffer offer, Actor reader) {
        if (offer.draft()) {
            return new KnownPaper(offer, List.of(), false, false, null);
        }
        var kept = versions.of(offer.ref());
        var all = kept.stream().map(Kept::version).toList();
        try {
            var now = StoredPapers.digest(content(offer.ref()));
            var changed = !kept.isEmpty() && !kept.get(0).digest().equals(now);
            return new KnownPaper(offer, all, changed, changed && mayRenew(offer.ref(), reader), null);
        } catch (IncompletePaperException incomplete) {
            return new KnownPaper(offer, all, false, false, incomplete.getMessage());
        }
    }

    private Paper content(PaperRef paper) {
        return sources.get(paper.kind()).content(paper.key());
    }

    private static NotFoundException unknown() {
        return new NotFoundException("Không có giấy tờ này.");
    }
}
