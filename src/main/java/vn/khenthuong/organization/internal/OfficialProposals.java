package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.OfficialChange;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.RegisteredOfficial;

/** Changes of officials that wait for a second administrator, and what becomes of them. */
@Component
class OfficialProposals {

    private static final int LONGEST_REASON = 1000;

    private final OfficialChangeRepository changes;
    private final OfficialDirectory directory;
    private final OfficialJournal journal;
    private final Organization organization;
    private final Clock clock;

    OfficialProposals(
            OfficialChangeRepository changes,
            OfficialDirectory directory,
            OfficialJournal journal,
            Organization organization,
            Clock clock) {
        this.changes = changes;
        this.directory = directory;
        this.journal = journal;
        this.organization = organization;
        this.clock = clock;
    }

    List<OfficialChange> pending() {
        return changes.pending();
    }

    boolean isProposal(UUID id) {
        return changes.find(id).isPresent();
    }

    /**
     * Confirms; in a transaction that holds the officials.
     *
     * @param known the officials as they stand
     * @return what is now to be done
     */
    OfficialChange confirm(UUID id, Map<String, RegisteredOfficial> known, Actor administrator) {
        var change = find(id);
        requireSecond(change, administrator);
        requireAsSeen(change, known);
        decide(change, OfficialChangeRepository.Decision.CONFIRMED, null, administrator);
        record(
                change,
                "CHANGE_CONFIRMED",
                administrator,
                "Đề nghị của %s ngày %s."
                        .formatted(
                                organization.distinctNameOf(change.proposedBy()),
                                VietnameseDates.of(LocalDate.ofInstant(change.proposedAt(), HomeZone.ID))));
        return change;
    }

    private void requireSecond(OfficialChange change, Actor administrator) {
        var proposed = new Deed(change.proposedBy(), change.proposedAt());
        if (directory.isSamePerson(change.proposedBy(), administrator.userId())
                || organization.isDeedOf(administrator.userId(), proposed)) {
            throw new NotPermittedException("Người đề nghị không tự xác nhận; cần quản trị viên khác.");
        }
        if (change.wanted().stream().anyMatch(official -> directory.isAbout(official, administrator))) {
            throw new NotPermittedException("Không ai xác nhận thay đổi về chính mình.");
        }
    }

    private static void requireAsSeen(OfficialChange change, Map<String, RegisteredOfficial> known) {
        for (var wanted : change.wanted()) {
            var seen = change.seen().stream()
                    .filter(one -> one.userId().equals(wanted.userId()))
                    .findFirst()
                    .orElse(null);
            if (!Objects.equals(known.get(wanted.userId()), seen)) {
                throw new ConflictException("Thông tin của %s đã thay đổi sau khi đề nghị; hãy từ chối và đề nghị lại."
                        .formatted(wanted.fullName()));
            }
        }
    }

    /** In a transaction. */
    void refuse(UUID id, String reason, Actor administrator) {
        var change = find(id);
        decide(change, OfficialChangeRepository.Decision.REFUSED, reason, administrator);
        record(change, "CHANGE_REFUSED", administrator, reason);
    }

    /** Under the proposal, and under everybody it is about. */
    private void record(OfficialChange change, String step, Actor administrator, String text) {
        journal.recordAll(Stream.concat(
                        Stream.of(change.id().toString()),
                        change.wanted().stream().map(RegisteredOfficial::userId))
                .map(subject -> journal.entry(subject, step, administrator, text))
                .toList());
    }

    /** @throws BadInputException when it is none */
    static String checkedReason(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new BadInputException(
                    "“Lý do” không được để trống và không dài quá %d ký tự.".formatted(LONGEST_REASON));
        }
        return reason.strip();
    }

    private OfficialChange find(UUID id) {
        return changes.find(id).orElseThrow(() -> new NotFoundException("Không có đề nghị thay đổi này."));
    }

    private void decide(
            OfficialChange change, OfficialChangeRepository.Decision decision, String reason, Actor administrator) {
        if (!changes.decide(change.id(), decision, administrator.userId(), clock.instant(), reason)) {
            throw new ConflictException("Đề nghị này đã được xác nhận hoặc từ chối.");
        }
    }
}
