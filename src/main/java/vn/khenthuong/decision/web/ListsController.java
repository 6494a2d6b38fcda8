package vn.khenthuong.decision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.IssuedDecision;
import vn.khenthuong.decision.ListEntry;
import vn.khenthuong.decision.PublicationWithdrawals;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.round.Rounds;

/** The award lists of a round over HTTP. */
@RestController
@RequestMapping("/api/rounds/{code}/lists")
@Tag(name = "Danh sách trình khen")
class ListsController {

    private final Rounds rounds;
    private final AwardLists lists;
    private final Nominations nominations;
    private final ListAudience audience;
    private final PublicationWithdrawals withdrawals;
    private final CurrentActor actors;

    ListsController(
            Rounds rounds,
            AwardLists lists,
            Nominations nominations,
            ListAudience audience,
            PublicationWithdrawals withdrawals,
            CurrentActor actors) {
        this.rounds = rounds;
        this.lists = lists;
        this.nominations = nominations;
        this.audience = audience;
        this.withdrawals = withdrawals;
        this.actors = actors;
    }

    /** The lists of the round with their state; their cases only for those who may see them at the present stage. */
    @GetMapping
    @Operation(summary = "Các danh sách trình khen của đợt")
    List<ListView> lists(@PathVariable String code) {
        var actor = actors.require();
        rounds.require(code);
        var decisions =
                lists.published(code).stream().collect(Collectors.toMap(IssuedDecision::list, Function.identity()));
        var cases = nominations.ofRound(code).stream()
                .collect(Collectors.toMap(DossierSnapshot::number, Function.identity()));
        return lists.ofRound(code).stream()
                .map(list -> ListView.of(
                        list,
                        decisions.get(list.code()),
                        audience.maySee(actor, list.state()) ? entries(list, cases) : null,
                        !withdrawals.isWithdrawn(list.code())))
                .toList();
    }

    private static List<EntryView> entries(AwardListSnapshot list, Map<String, DossierSnapshot> cases) {
        return list.entries().stream()
                .filter(ListEntry::listed)
                .filter(entry -> cases.containsKey(entry.dossier()))
                .map(entry -> EntryView.of(entry, cases.get(entry.dossier())))
                .toList();
    }
}
