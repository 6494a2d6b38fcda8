package vn.khenthuong.notification.internal;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Work;
import vn.khenthuong.quota.QuotaMessages;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.ListDeadlineMoved;
import vn.khenthuong.round.RoundCancelled;
import vn.khenthuong.round.RoundClosed;
import vn.khenthuong.round.RoundExtended;
import vn.khenthuong.round.RoundLimitChanged;
import vn.khenthuong.round.RoundOpened;
import vn.khenthuong.round.RoundReopened;
import vn.khenthuong.round.Rounds;

/** Tells units when a round opens and closes, and everybody when its deadline moves, a limit changes or it is called off. */
@Component
class RoundListener {

    /** Units have their dossiers in a round, departments their lists. */
    private static final Set<Work> CONCERNED = Set.of(Work.ROUNDS, Work.DOSSIERS, Work.LISTS);

    private final News news;
    private final Groups groups;
    private final Rounds rounds;
    private final QuotaMessages quotas;
    private final Organization organization;

    RoundListener(News news, Groups groups, Rounds rounds, QuotaMessages quotas, Organization organization) {
        this.news = news;
        this.groups = groups;
        this.rounds = rounds;
        this.quotas = quotas;
        this.organization = organization;
    }

    @EventListener
    void opened(RoundOpened opened) {
        news.tell(moment -> {
            var round = rounds.require(opened.round());
            return telling(
                    NoticeKind.ROUND_OPENED, round, EventWords.opened(round, opened.guidance()), groups.ofUnits(round));
        });
    }

    /** A deadline of one unit concerns that unit and both departments. */
    @EventListener
    void extended(RoundExtended extended) {
        news.tell(moment -> {
            var round = rounds.require(extended.round());
            var unit = extended.unit();
            return unit == null
                    ? telling(
                            NoticeKind.ROUND_EXTENDED,
                            round,
                            EventWords.extended(round, extended, "các đơn vị"),
                            groups.ofEverybody(round))
                    : telling(
                            NoticeKind.ROUND_EXTENDED,
                            round,
                            EventWords.extended(
                                    round, extended, organization.require(unit).name()),
                            Groups.together(groups.ofUnit(unit), groups.ofDepartments()));
        });
    }

    /** The deadline of a department concerns both. */
    @EventListener
    void moved(ListDeadlineMoved moved) {
        news.tell(moment -> {
            var round = rounds.require(moved.round());
            return telling(
                    NoticeKind.ROUND_EXTENDED,
                    round,
                    EventWords.listDeadlineMoved(round, moved),
                    groups.ofDepartments());
        });
    }

    @EventListener
    void closed(RoundClosed closed) {
        news.tell(moment -> {
            var round = rounds.require(closed.round());
            return telling(
                    NoticeKind.ROUND_CLOSED,
                    round,
                    EventWords.closed(round, closed.authorisedBy()),
                    groups.ofUnits(round));
        });
    }

    @EventListener
    void cancelled(RoundCancelled cancelled) {
        news.tell(moment -> {
            var round = rounds.require(cancelled.round());
            return telling(
                    NoticeKind.ROUND_CANCELLED,
                    round,
                    EventWords.cancelled(round, cancelled.authorisedBy()),
                    groups.ofEverybody(round));
        });
    }

    @EventListener
    void reopened(RoundReopened reopened) {
        news.tell(moment -> {
            var round = rounds.require(reopened.round());
            return telling(
                    NoticeKind.ROUND_REOPENED, round, EventWords.reopened(round, reopened), groups.ofEverybody(round));
        });
    }

    /** A limit of one unit concerns that unit and both departments, one of the pool everybody. */
    @EventListener
    void limitChanged(RoundLimitChanged changed) {
        news.tell(moment -> {
            var round = rounds.require(changed.round());
            var limit = changed.after();
            return telling(
                    NoticeKind.LIMIT_CHANGED,
                    round,
                    EventWords.limitChanged(
                            round,
                            changed,
                            "%s của %s".formatted(quotas.counted(limit.nomineeTypes()), quotas.owner(limit))),
                    limit.unit() == null
                            ? groups.ofEverybody(round)
                            : Groups.together(groups.ofUnit(limit.unit()), groups.ofDepartments()));
        });
    }

    private static Telling telling(NoticeKind kind, AwardRound round, EventText text, Set<String> groups) {
        return new Telling(kind, round.code(), round.code(), "", text, groups, CONCERNED);
    }
}
