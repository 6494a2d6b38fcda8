package vn.khenthuong.petition.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.forms.OfficialText;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.SentAgain;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.petition.Petition;
import vn.khenthuong.petition.Petition.Answer;
import vn.khenthuong.petition.Petition.Ending;
import vn.khenthuong.petition.Petition.Forwarding;
import vn.khenthuong.petition.PetitionAnswered;
import vn.khenthuong.petition.PetitionFiled;
import vn.khenthuong.petition.PetitionForwarded;
import vn.khenthuong.petition.PetitionNumber;
import vn.khenthuong.petition.PetitionProcess;
import vn.khenthuong.petition.PetitionState;
import vn.khenthuong.petition.PetitionWithdrawn;
import vn.khenthuong.petition.Petitions;
import vn.khenthuong.petition.SentBeforeException;
import vn.khenthuong.petition.WantedPetition;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

/** Petitions on their table. Every change takes the row first, so that two officials at once come one after the other. */
@Component
@Transactional
class PetitionService implements Petitions {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_TEXT = 4000;

    private static final String WITHDRAWN = "PETITION_WITHDRAWN";
    private static final String RULE = "R-100";

    private final PetitionRepository petitions;
    private final PetitionRights rights;
    private final Rounds rounds;
    private final EnteredDocuments documents;
    private final Journal journal;
    private final ProcessMessages messages;
    private final ApplicationEventPublisher events;
    private final SentAgain sentAgain;
    private final Clock clock;

    PetitionService(
            PetitionRepository petitions,
            PetitionRights rights,
            Rounds rounds,
            EnteredDocuments documents,
            Journal journal,
            ProcessMessages messages,
            ApplicationEventPublisher events,
            SentAgain sentAgain,
            Clock clock) {
        this.petitions = petitions;
        this.rights = rights;
        this.rounds = rounds;
        this.documents = documents;
        this.journal = journal;
        this.messages = messages;
        this.events = events;
        this.sentAgain = sentAgain;
        this.clock = clock;
    }

    @Override
    public Petition file(WantedPetition wanted, Actor actor) {
        var unit = rights.unitToFile(wanted.unit(), actor);
        var errors = new InputErrors();
        var title = errors.gather(() -> OfficialText.lines("Tiêu đề", wanted.title(), LONGEST_TITLE));
        var content = errors.gather(() -> OfficialText.lines("Nội dung", wanted.content(), LONGEST_TEXT));
        var round = errors.gather(() -> round(wanted.round()));
        var document = errors.gather(
                () -> wanted.document() == null ? null : documents.check(wanted.document(), "văn bản của đơn vị"));
        var addressee = errors.gather(() -> required(wanted.addressee(), "Nơi nhận"));
        var kind = errors.gather(() -> required(wanted.kind(), "Loại kiến nghị"));
        errors.refuse();
        var now = clock.instant();
        var year = now.atZone(HomeZone.ID).getYear();
        var filed = Petition.filed(
                new PetitionNumber(year, unit, petitions.nextOrdinal(unit, year)),
                round.orElse(null),
                kind.orElseThrow(),
                title.orElseThrow(),
                content.orElseThrow(),
                document.orElse(null),
                addressee.orElseThrow(),
                new Deed(actor.userId(), now));
        requireNew(filed);
        petitions.insert(filed);
        events.publishEvent(new PetitionFiled(filed));
        return filed;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> unitsToFile(Actor actor) {
        return rights.unitsToFile(actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> roundsToName() {
        return rounds.all().stream()
                .filter(round -> objection(round).isEmpty())
                .map(AwardRound::code)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Petition require(PetitionNumber number) {
        return find(number).orElseThrow(PetitionService::unknown);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Petition> find(PetitionNumber number) {
        return petitions.find(number);
    }

    @Override
    public void answer(PetitionNumber number, String text, DocumentReference document, Actor actor) {
        var petition = lock(number);
        rights.requireOfficer(petition.addressee(), actor);
        rights.objection(petition, actor.userId()).ifPresent(objection -> {
            throw new NotPermittedException(objection);
        });
        var errors = new InputErrors();
        var words = errors.gather(() -> OfficialText.lines("Nội dung trả lời", text, LONGEST_TEXT));
        var letter = errors.gather(() -> document == null ? null : documents.check(document, "văn bản trả lời"));
        errors.refuse();
        var answered = petition.answered(new Answer(
                words.orElseThrow(),
                letter.orElse(null),
                actor.userId(),
                rights.holder(petition.addressee()).name(),
                clock.instant()));
        petitions.save(answered);
        events.publishEvent(new PetitionAnswered(answered));
    }

    @Override
    public void forward(PetitionNumber number, String reason, Actor actor) {
        var petition = lock(number);
        rights.requireOfficer(petition.addressee(), actor);
        var why = OfficialText.lines("Lý do", reason, LONGEST_TEXT);
        var forwarded = petition.forwarded(new Forwarding(why, actor.userId(), clock.instant()));
        petitions.save(forwarded);
        events.publishEvent(new PetitionForwarded(forwarded));
    }

    @Override
    public void withdraw(PetitionNumber number, String reason, Actor actor) {
        var petition = lock(number);
        rights.requireOwn(petition, actor);
        var why = OfficialText.lines("Lý do", reason, LONGEST_TEXT);
        var now = clock.instant();
        var withdrawn = petition.withdrawn(new Ending(why, now));
        petitions.save(withdrawn);
        journal.record(new JournalEntry(
                number.toString(),
                WITHDRAWN,
                actor.userId(),
                null,
                petition.filed().at(),
                now,
                null,
                why,
                RULE));
        messages.send(PetitionProcess.Messages.WITHDRAWN, number.toString());
        events.publishEvent(new PetitionWithdrawn(withdrawn));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayWithdraw(Petition petition, Actor actor) {
        return petition.state() == PetitionState.OPEN && rights.ownUnits(actor).contains(petition.unit());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> objection(PetitionNumber number, String userId) {
        return petitions.find(number).flatMap(petition -> rights.objection(petition, userId));
    }

    /** The counter of the unit is held: of two at the same instant the second finds what the first one sent, and leaves no gap. */
    private void requireNew(Petition filed) {
        petitions.sameOpen(filed, sentAgain.since(filed.filed().at())).ifPresent(standing -> {
            throw new SentBeforeException(standing);
        });
    }

    /** Null for none; a round that is called off or over cannot be changed for the unit any more. */
    private String round(String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        var round = rounds.find(code.strip())
                .orElseThrow(() -> new BadInputException("“Đợt khen thưởng” không có trong danh sách."));
        objection(round).ifPresent(objection -> {
            throw new BadInputException(objection);
        });
        return round.code();
    }

    private static Optional<String> objection(AwardRound round) {
        return round.state() == RoundState.OPEN || round.state() == RoundState.CLOSED
                ? Optional.empty()
                : Optional.of("Đợt %s %s; hãy gửi kiến nghị chung, để trống “Đợt khen thưởng”."
                        .formatted(round.code(), round.state().label()));
    }

    private static <T> T required(T entered, String label) {
        if (entered == null) {
            throw new BadInputException("Cần chọn “%s”.".formatted(label));
        }
        return entered;
    }

    private Petition lock(PetitionNumber number) {
        return petitions.lock(number).orElseThrow(PetitionService::unknown);
    }

    static NotFoundException unknown() {
        return new NotFoundException("Không tìm thấy kiến nghị này.");
    }
}
