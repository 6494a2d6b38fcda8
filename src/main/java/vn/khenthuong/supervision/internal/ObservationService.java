package vn.khenthuong.supervision.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.document.Documents;
import vn.khenthuong.forms.OfficialText;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.SentAgain;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.supervision.Observation;
import vn.khenthuong.supervision.Observation.Answer;
import vn.khenthuong.supervision.Observation.Withdrawal;
import vn.khenthuong.supervision.ObservationAnswered;
import vn.khenthuong.supervision.ObservationFiled;
import vn.khenthuong.supervision.ObservationNumber;
import vn.khenthuong.supervision.ObservationState;
import vn.khenthuong.supervision.ObservationWithdrawn;
import vn.khenthuong.supervision.Observations;
import vn.khenthuong.supervision.ObservingAgency;
import vn.khenthuong.supervision.PublishedLists;
import vn.khenthuong.supervision.WantedObservation;

/** Observations on their table. Every change takes the row first, so that two officials at once come one after the other. */
@Component
@Transactional
class ObservationService implements Observations {

    private static final int LONGEST = 4000;
    private static final String FILED = "OBSERVATION_FILED";
    private static final String ANSWERED = "OBSERVATION_ANSWERED";
    private static final String WITHDRAWN = "OBSERVATION_WITHDRAWN";
    private static final String RULE = "R-020";

    private final ObservationRepository observations;
    private final SupervisionRights rights;
    private final Rounds rounds;
    private final PublishedLists lists;
    private final Documents documents;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final SentAgain sentAgain;
    private final Clock clock;

    ObservationService(
            ObservationRepository observations,
            SupervisionRights rights,
            Rounds rounds,
            PublishedLists lists,
            Documents documents,
            Journal journal,
            ApplicationEventPublisher events,
            SentAgain sentAgain,
            Clock clock) {
        this.observations = observations;
        this.rights = rights;
        this.rounds = rounds;
        this.lists = lists;
        this.documents = documents;
        this.journal = journal;
        this.events = events;
        this.sentAgain = sentAgain;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean concerns(Actor reader) {
        return rights.reads(reader);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ObservingAgency> agenciesOf(Actor actor) {
        return rights.agenciesOf(actor);
    }

    @Override
    @Transactional(readOnly = true)
    public String nameOf(Observation observation) {
        return rights.nameOf(observation.agency(), observation.filed().at());
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> roundsToObserve() {
        return rounds.all().stream()
                .filter(ObservationService::isObservable)
                .map(AwardRound::code)
                .toList();
    }

    @Override
    public Observation file(WantedObservation wanted, Actor actor) {
        var agency = rights.agency(wanted.agency(), actor);
        var errors = new InputErrors();
        var round = errors.gather(() -> round(wanted.round()));
        var list = round.flatMap(code -> errors.gather(() -> list(code, wanted.list())));
        var content = errors.gather(() -> OfficialText.lines("Nội dung phản ánh", wanted.content(), LONGEST));
        errors.refuse();
        var filed = new Observation(
                new ObservationNumber(round.orElseThrow(), observations.nextOrdinal(round.orElseThrow())),
                list.orElse(null),
                agency.code(),
                content.orElseThrow(),
                new Deed(actor.userId(), clock.instant()),
                null,
                null);
        // The counter of the round is held: of two at the same instant the second finds what the first one said.
        var standing =
                observations.sameOpen(filed, sentAgain.since(filed.filed().at()));
        if (standing.isPresent()) {
            observations.takeBackOrdinal(filed.round());
            return standing.get();
        }
        observations.insert(filed);
        record(filed, FILED, actor, null);
        events.publishEvent(new ObservationFiled(filed, agency.name()));
        return filed;
    }

    @Override
    public Observation withdraw(ObservationNumber number, String reason, Actor actor) {
        var observation = lock(number);
        if (!rights.isOfAuthor(observation, actor)) {
            throw new NotPermittedException("Chỉ người của cơ quan đã phản ánh rút được phản ánh.");
        }
        var why = OfficialText.lines("Lý do", reason, LONGEST);
        var withdrawn = observation.withdrawn(new Withdrawal(why, actor.userId(), clock.instant()));
        observations.save(withdrawn);
        record(withdrawn, WITHDRAWN, actor, why);
        events.publishEvent(new ObservationWithdrawn(withdrawn, nameOf(withdrawn)));
        return withdrawn;
    }

    @Override
    public Observation answer(ObservationNumber number, String text, Actor actor) {
        var observation = lock(number);
        var department = rights.answering(actor)
                .orElseThrow(() -> new NotPermittedException(
                        "Chỉ cán bộ, lãnh đạo cơ quan đầu mối, cơ quan thẩm định trả lời phản ánh giám sát."));
        if (rights.isAuthor(observation.filed(), actor)) {
            throw new NotPermittedException("Người gửi phản ánh không trả lời phản ánh đó (nguyên tắc bốn mắt).");
        }
        var words = OfficialText.lines("Nội dung trả lời", text, LONGEST);
        var answered = observation.answered(new Answer(words, actor.userId(), department.name(), clock.instant()));
        observations.save(answered);
        record(answered, ANSWERED, actor, null);
        events.publishEvent(new ObservationAnswered(answered, nameOf(answered)));
        return answered;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayWithdraw(Observation observation, Actor actor) {
        return observation.withdrawal() == null && rights.isOfAuthor(observation, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayAnswer(Observation observation, Actor actor) {
        return observation.state() == ObservationState.FILED
                && rights.answering(actor).isPresent()
                && !rights.isAuthor(observation.filed(), actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Observation> seen(String round, Actor reader) {
        if (!rights.reads(reader)) {
            throw new NotPermittedException("Bạn không có trong những người đọc phản ánh giám sát.");
        }
        return observations.all(round);
    }

    @Override
    @Transactional(readOnly = true)
    public Observation require(ObservationNumber number, Actor reader) {
        return Optional.of(number)
                .filter(any -> rights.reads(reader))
                .flatMap(observations::find)
                .orElseThrow(ObservationService::unknown);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Beside> beside(String round, String list) {
        var all = observations.beside(round, list);
        if (all.isEmpty()) {
            return List.of();
        }
        var nominating = observations.nominating(
                round, all.stream().map(Observation::agency).distinct().toList());
        var files =
                documents.of(all.stream().map(one -> one.number().toString()).toList());
        return all.stream()
                .map(one -> new Beside(
                        one,
                        nameOf(one),
                        nominating.contains(one.agency()),
                        files.getOrDefault(one.number().toString(), List.of()).size()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int count(String round, Actor reader) {
        return rights.reads(reader) ? observations.count(round) : 0;
    }

    @Override
    @Transactional(readOnly = true)
    public int waiting(Actor reader) {
        return rights.answering(reader).isEmpty()
                ? 0
                : (int) observations.waiting().stream()
                        .filter(deed -> !rights.isAuthor(deed, reader))
                        .count();
    }

    private String round(String code) {
        if (code == null || code.isBlank()) {
            throw new BadInputException("Cần chọn “Đợt khen thưởng”.");
        }
        return rounds.find(code.strip())
                .filter(ObservationService::isObservable)
                .map(AwardRound::code)
                .orElseThrow(() -> new BadInputException(
                        "“Đợt khen thưởng” không có, chưa mở hoặc đã hủy; không gửi phản ánh về đợt này được."));
    }

    private String list(String round, String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return lists.of(round).stream()
                .filter(code.strip()::equals)
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        "“Danh sách” không có trong các danh sách đã công bố của đợt %s.".formatted(round)));
    }

    /** Nobody has anything to look at in a round that has not opened; one that was called off goes nowhere. */
    private static boolean isObservable(AwardRound round) {
        return round.state() != RoundState.PROPOSED && round.state() != RoundState.CANCELLED;
    }

    private void record(Observation observation, String step, Actor actor, String reason) {
        var now = clock.instant();
        journal.record(new JournalEntry(
                observation.number().toString(), step, actor.userId(), null, now, now, null, reason, RULE));
    }

    private Observation lock(ObservationNumber number) {
        return observations.lock(number).orElseThrow(ObservationService::unknown);
    }

    private static NotFoundException unknown() {
        return new NotFoundException("Không tìm thấy phản ánh này.");
    }
}
