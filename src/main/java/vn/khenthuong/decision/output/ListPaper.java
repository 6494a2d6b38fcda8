package vn.khenthuong.decision.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khenthuong.correspondence.PaperFacts;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;
import vn.khenthuong.paper.Paper;

/** A paper about a list: one for each list that has come far enough, read by whoever reads the papers of the list. */
abstract class ListPaper implements PaperSource {

    private final PaperKind kind;
    private final UserTask<?> step;
    private final List<Performer> makers;
    private final ListFacts facts;

    /**
     * @param step that brings it about
     * @param makers whose step it is
     */
    ListPaper(PaperKind kind, UserTask<?> step, List<Performer> makers, ListFacts facts) {
        this.kind = kind;
        this.step = step;
        this.makers = List.copyOf(makers);
        this.facts = facts;
    }

    /** Whether there is one, at least as a draft; asked of lists with cases only. */
    abstract boolean exists(AwardListSnapshot list);

    /** Whether its step is still to be taken. */
    abstract boolean isDraft(AwardListSnapshot list);

    /** Its number and date; null where it has none, or none yet. */
    abstract DocumentReference document(AwardListSnapshot list);

    abstract Paper content(AwardListSnapshot list);

    final ListFacts facts() {
        return facts;
    }

    @Override
    public final PaperKind kind() {
        return kind;
    }

    @Override
    public final List<PaperOffer> about(String subject, Actor reader) {
        return facts.papers().about(subject, reader, this::offered);
    }

    @Override
    public final Optional<PaperOffer> find(String key, Actor reader) {
        return facts.papers().find(key, reader).flatMap(this::offered);
    }

    @Override
    public final Optional<ScanDesk> scanDesk(String key, Actor actor) {
        return facts.papers().scanDesk(key, actor, makers.toArray(Performer[]::new));
    }

    @Override
    public final boolean mayRenew(String key, Actor actor) {
        return makers.stream()
                .anyMatch(maker -> facts.organization().performs(actor, maker, null, facts.today(), Work.LISTS));
    }

    @Override
    public final Optional<PaperRef> preview(String task, String subject) {
        return step.is(task) ? Optional.of(new PaperRef(kind, subject)) : Optional.empty();
    }

    /** Number, date and whom it names, with all that is known of them. */
    @Override
    public final PaperFacts facts(String key) {
        var list = facts.lists().require(key);
        var named = named(list);
        if (named.isEmpty()) {
            return PaperFacts.NONE;
        }
        var document = document(list);
        return new PaperFacts(
                named.stream().map(one -> one.snapshot().nomineeName()).toList(),
                Stream.concat(
                                Stream.of(
                                        String.valueOf(document),
                                        String.valueOf(list.minutes()),
                                        String.valueOf(list.focalSubmission()),
                                        String.valueOf(list.agreement()),
                                        String.valueOf(list.minimumReason())),
                                named.stream()
                                        .map(one -> "%s %s %s %s"
                                                .formatted(
                                                        one.snapshot().number(),
                                                        one.content().profile(),
                                                        one.unitName(),
                                                        aboutOne(one))))
                        .toList());
    }

    /** Whom it names, where the paper says nothing that is not known from them; empty for one whose text is compared. */
    List<DossierReading> named(AwardListSnapshot list) {
        return List.of();
    }

    /** What the paper says about one of them beside name and profile; null where it says nothing. */
    Object aboutOne(DossierReading dossier) {
        return null;
    }

    @Override
    public final Paper content(String key) {
        return content(facts.lists().require(key));
    }

    private Optional<PaperOffer> offered(AwardListSnapshot list) {
        return list.live().isEmpty() || !exists(list)
                ? Optional.empty()
                : Optional.of(new PaperOffer(
                        new PaperRef(kind, list.code()),
                        "Danh sách %s".formatted(list.code()),
                        document(list),
                        isDraft(list),
                        List.of()));
    }
}
