package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.engine.Passwords;
import vn.khenthuong.engine.SignIns;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Installation;
import vn.khenthuong.organization.MailReach;
import vn.khenthuong.organization.OpenSlip;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.PasswordSlip;
import vn.khenthuong.organization.PasswordSlips;
import vn.khenthuong.organization.SlipPrinted;
import vn.khenthuong.organization.internal.SlipRepository.State;

/** Prints slips, and says what a printed one changes. */
@Component
class SlipDesk implements PasswordSlips {

    private static final String PRINTED = "SLIP_PRINTED";

    private final SlipRepository slips;
    private final KnownSlips known;
    private final SlipPrinters printers;
    private final OfficialRepository officials;
    private final OfficialDirectory directory;
    private final OfficialJournal journal;
    private final Organization organization;
    private final Passwords passwords;
    private final SignIns signIns;
    private final MailReach mails;
    private final Installation installation;
    private final SlipSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    SlipDesk(
            SlipRepository slips,
            KnownSlips known,
            SlipPrinters printers,
            OfficialRepository officials,
            OfficialDirectory directory,
            OfficialJournal journal,
            Organization organization,
            Passwords passwords,
            SignIns signIns,
            MailReach mails,
            Installation installation,
            SlipSettings settings,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.slips = slips;
        this.known = known;
        this.printers = printers;
        this.officials = officials;
        this.directory = directory;
        this.journal = journal;
        this.organization = organization;
        this.passwords = passwords;
        this.signIns = signIns;
        this.mails = mails;
        this.installation = installation;
        this.settings = settings;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting(Actor administrator) {
        var persons = directory.persons();
        return known.in(State.ORDERED).stream()
                .map(slip -> new Waiting(
                        slip, printers.hindrance(slip, administrator, persons).orElse(null)))
                .toList();
    }

    @Override
    public List<PasswordSlip> printed() {
        return known.in(State.PRINTED);
    }

    @Override
    public byte[] print(Collection<UUID> wanted, Actor administrator, Function<List<OpenSlip>, byte[]> drawing) {
        if (wanted.isEmpty()) {
            throw new BadInputException("Cần chọn ít nhất một phiếu để in.");
        }
        var touched = new ArrayList<String>();
        var paper = transaction.execute(status -> {
            var chosen = checked(Set.copyOf(wanted), administrator);
            chosen.forEach(slip -> touched.add(slip.userId()));
            return chosen.size() == 1
                    ? print(chosen, administrator, drawing)
                    : journal.together(
                            "SLIPS_PRINTED",
                            administrator,
                            "%d phiếu mật khẩu.".formatted(chosen.size()),
                            () -> print(chosen, administrator, drawing));
        });
        signIns.changed(touched);
        return paper;
    }

    private List<PasswordSlip> checked(Set<UUID> wanted, Actor administrator) {
        var rows = slips.lock(wanted);
        if (rows.size() < wanted.size()) {
            throw new NotFoundException("Không có phiếu mật khẩu này.");
        }
        var chosen = known.of(rows);
        var people = officials.all();
        var persons = new Persons(people);
        chosen.forEach(slip -> printers.hindrance(slip, administrator, persons).ifPresent(sentence -> {
            throw new NotPermittedException(sentence);
        }));
        rows.stream().filter(row -> row.state() != State.ORDERED).findFirst().ifPresent(row -> {
            throw new ConflictException("Phiếu của %s đã in hoặc đã có phiếu khác thay; mỗi phiếu chỉ in một lần."
                    .formatted(people.get(row.userId()).fullName()));
        });
        return chosen;
    }

    private byte[] print(List<PasswordSlip> chosen, Actor administrator, Function<List<OpenSlip>, byte[]> drawing) {
        var now = clock.instant();
        var expires = now.plus(settings.validFor());
        var people = officials.all();
        var persons = new Persons(people);
        var open = new ArrayList<OpenSlip>();
        for (var slip : chosen) {
            var ownOrder = printers.isOwnOrder(slip, administrator, persons);
            slips.end(slip.userId(), State.PRINTED, State.VOID, now);
            slips.print(slip.id(), administrator.userId(), ownOrder, now, expires);
            open.add(new OpenSlip(
                    printed(slip, administrator, now, expires), passwords.giveOnce(slip.userId()), mails.address()));
            journal.record(slip.userId(), PRINTED, administrator, words(slip, expires, ownOrder));
            events.publishEvent(
                    new SlipPrinted(people.get(slip.userId()), administrator.userId(), installation.isUnderWay()));
        }
        return drawing.apply(List.copyOf(open));
    }

    private String words(PasswordSlip slip, Instant expires, boolean ownOrder) {
        return "Phiếu theo yêu cầu của %s, có hiệu lực đến %s.%s"
                .formatted(
                        organization.distinctNameOf(slip.orderedBy()),
                        VietnameseDates.of(expires),
                        ownOrder ? " Chỉ có một quản trị viên, chưa mở đợt nào: người yêu cầu tự in." : "");
    }

    private static PasswordSlip printed(PasswordSlip slip, Actor administrator, Instant at, Instant expires) {
        return new PasswordSlip(
                slip.id(),
                slip.userId(),
                slip.fullName(),
                slip.roles(),
                slip.orderedBy(),
                slip.orderedAt(),
                slip.printer(),
                administrator.userId(),
                at,
                expires);
    }
}
