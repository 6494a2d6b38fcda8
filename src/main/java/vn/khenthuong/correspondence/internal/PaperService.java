package vn.khenthuong.correspondence.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.correspondence.KnownPaper;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.correspondence.Papers;
import vn.khenthuong.correspondence.internal.PaperVersionRepository.Kept;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.paper.IncompletePaperException;
import vn.khenthuong.paper.Paper;

/** Asks the features what their papers say and keeps it. */
@Component
@Transactional
class PaperService implements Papers {

    private final PaperSources sources;
    private final PaperVersionRepository versions;
    private final SignedScanService scans;
    private final PaperJournal journal;
    private final KeptFacts facts;
    private final OpenNumbers numbers;
    private final NumberGiving giving;
    private final Clock clock;

    PaperService(
            PaperSources sources,
            PaperVersionRepository versions,
            SignedScanService scans,
            PaperJournal journal,
            KeptFacts facts,
            OpenNumbers numbers,
            NumberGiving giving,
            Clock clock) {
        this.sources = sources;
        this.versions = versions;
        this.scans = scans;
        this.journal = journal;
        this.facts = facts;
        this.numbers = numbers;
        this.giving = giving;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<KnownPaper> about(String subject, Actor reader) {
        return sources.all()
                .flatMap(source -> source.about(subject, reader).stream()
                        .map(offer -> known(source, numbers.known(source, offer), reader)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PaperOffer> offers(String subject, Actor reader) {
        return sources.all()
                .flatMap(source -> source.about(subject, reader).stream().map(offer -> numbers.known(source, offer)))
                .toList();
    }

    @Override
    public Paper open(String id, Integer version, Actor reader) {
        var offer = sources.require(id, reader);
        if (offer.draft()) {
            return content(offer.ref()).asDraft();
        }
        var newest = newest(offer.ref());
        return Optional.ofNullable(version)
                .or(() -> newest)
                .flatMap(wanted -> versions.content(offer.ref(), wanted))
                .map(StoredPapers::read)
                .map(paper -> numbers.handedOut(sources.of(offer.ref().kind()), offer, paper))
                .orElseThrow(PaperSources::unknown);
    }

    /** The last version; of a paper that nobody has made, the one that is made now. */
    private Optional<Integer> newest(PaperRef paper) {
        return lastNumber(paper).or(() -> {
            versions.lock(paper);
            if (versions.of(paper).isEmpty()) {
                make(paper);
            }
            return lastNumber(paper);
        });
    }

    private Optional<Integer> lastNumber(PaperRef paper) {
        return versions.of(paper).stream()
                .findFirst()
                .map(kept -> kept.version().number());
    }

    @Override
    public KnownPaper number(String id, DocumentReference entered, Actor actor) {
        var offer = held(id, actor);
        var source = sources.of(offer.ref().kind());
        giving.require(source, offer, actor);
        var kept = versions.of(offer.ref());
        var paper = kept.isEmpty()
                ? content(offer.ref())
                : versions.content(offer.ref(), kept.get(0).version().number())
                        .map(StoredPapers::read)
                        .orElseThrow(PaperSources::unknown);
        var document = giving.give(source, offer, entered, actor);
        keep(
                offer.ref(),
                paper.numbered(document),
                kept.isEmpty() ? digestOfFacts(offer.ref()) : kept.get(0).facts());
        return known(source, numbers.known(source, offer), actor);
    }

    @Override
    public KnownPaper renew(String id, Actor actor) {
        var raw = held(id, actor);
        var offer = numbers.known(sources.of(raw.ref().kind()), raw);
        if (offer.draft()) {
            throw new ConflictException("Bản dự thảo luôn theo dữ liệu hiện có, không phải lập lại.");
        }
        if (!mayRenew(offer.ref(), actor)) {
            throw new NotPermittedException("Chỉ người phụ trách bước lập “%s” mới lập lại được."
                    .formatted(offer.ref().kind().label()));
        }
        if (offer.signed() != null) {
            throw new ConflictException(
                    "“%s” đã có số và ngày ký nên không lập lại được; nội dung sai thì sửa bằng văn bản khác."
                            .formatted(offer.ref().kind().label()));
        }
        if (keepNow(offer.ref())) {
            journal.renewed(offer, actor);
        }
        return known(sources.of(offer.ref().kind()), offer, actor);
    }

    /** As it is offered while nobody else makes or numbers it: whoever did so first is waited for. */
    private PaperOffer held(String id, Actor actor) {
        versions.lock(sources.require(id, actor).ref());
        return sources.require(id, actor);
    }

    @Override
    public void make(PaperRef paper) {
        keepNow(paper);
    }

    /**
     * What it says is read once nobody else makes it: read before, it could be older than the version it would follow.
     *
     * @return whether it says something else than the last version
     */
    private boolean keepNow(PaperRef paper) {
        versions.lock(paper);
        return numbers.of(sources.of(paper.kind()), paper).isEmpty()
                && keep(paper, content(paper), digestOfFacts(paper));
    }

    private String digestOfFacts(PaperRef paper) {
        return KeptFacts.digest(sources.of(paper.kind()).facts(paper.key()));
    }

    private boolean keep(PaperRef paper, Paper content, String factsDigest) {
        var digest = StoredPapers.digest(content);
        var last = versions.of(paper).stream().findFirst();
        if (last.map(Kept::digest).filter(digest::equals).isPresent()) {
            return false;
        }
        var number = last.map(kept -> kept.version().number()).orElse(0) + 1;
        versions.add(paper, number, clock.instant(), digest, factsDigest, StoredPapers.write(content));
        return true;
    }

    private boolean mayRenew(PaperRef paper, Actor actor) {
        return sources.of(paper.kind()).mayRenew(paper.key(), actor);
    }

    private KnownPaper known(PaperSource source, PaperOffer offer, Actor reader) {
        if (offer.draft()) {
            return new KnownPaper(offer, List.of(), false, false, null, List.of(), false, false);
        }
        var kept = versions.of(offer.ref());
        var all = kept.stream().map(Kept::version).toList();
        var signed = scans.of(offer.ref());
        var mayAdd = offer.signed() != null && scans.desk(source, offer, reader).isPresent();
        var mayNumber = offer.signed() == null
                && numbers.desk(source, offer)
                        .flatMap(desk -> numbers.performer(desk, reader))
                        .isPresent();
        try {
            var now = offer.signed() != null && numbers.desk(source, offer).isPresent()
                    ? content(offer.ref()).numbered(offer.signed())
                    : content(offer.ref());
            var changed = !kept.isEmpty()
                    && facts.changed(
                            offer.ref(), kept.get(0), source.facts(offer.ref().key()), now);
            return new KnownPaper(
                    offer,
                    all,
                    changed,
                    changed && offer.signed() == null && mayRenew(offer.ref(), reader),
                    null,
                    signed,
                    mayAdd,
                    mayNumber);
        } catch (IncompletePaperException incomplete) {
            return new KnownPaper(offer, all, false, false, incomplete.getMessage(), signed, mayAdd, mayNumber);
        }
    }

    private Paper content(PaperRef paper) {
        return sources.of(paper.kind()).content(paper.key());
    }
}
