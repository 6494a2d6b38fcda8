package vn.khenthuong.decision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.DecisionAmendment.Kind;
import vn.khenthuong.decision.DecisionAmendments;
import vn.khenthuong.decision.IssuedDecision;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.decision.ListReaders;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.DoneMessage;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.pages.RefusalOnPage;

/**
 * The page {@code /quyet-dinh/{round}/{ordinal}}: what was wrong in an issued decision, proposed by Home Affairs, numbered by the
 * clerk.
 */
@Controller
@RequestMapping("/quyet-dinh/{round}/{ordinal:[0-9]{1,4}}")
class AmendmentPages {

    private static final DoneMessage PROPOSED = new DoneMessage("de-nghi", "Đã ghi đề nghị; chờ văn thư cấp số.");
    private static final DoneMessage ISSUED =
            new DoneMessage("cap-so", "Đã cấp số; từ nay trang công bố ghi theo nội dung đúng.");
    private static final DoneMessage REFUSED = new DoneMessage("tra-lai", "Đã trả lại đề nghị.");

    /** Whose fields the form shows. */
    private static final String KIND = "loai";

    private final AwardLists lists;
    private final ListReaders readers;
    private final DecisionAmendments amendments;
    private final Organization organization;
    private final CurrentActor actors;

    AmendmentPages(
            AwardLists lists,
            ListReaders readers,
            DecisionAmendments amendments,
            Organization organization,
            CurrentActor actors) {
        this.lists = lists;
        this.readers = readers;
        this.amendments = amendments;
        this.organization = organization;
        this.actors = actors;
    }

    /** A rewarded nominee, by the name that counts today. */
    record Rewarded(String number, String name) {}

    @GetMapping
    String page(
            @PathVariable String round,
            @PathVariable int ordinal,
            @RequestParam(name = "xong", defaultValue = "") String done,
            Model model) {
        model.addAttribute("tin", DoneMessage.sentence(done, List.of(PROPOSED, ISSUED, REFUSED)));
        return show(round, ordinal, model);
    }

    @PostMapping("/de-nghi")
    String propose(
            @PathVariable String round,
            @PathVariable int ordinal,
            TypedAmendment typed,
            Model model,
            HttpServletResponse response) {
        var actor = actors.require();
        var decision = require(round, ordinal, actor);
        model.addAttribute("nhap", typed);
        if (typed.doiLoai() != null) {
            model.addAttribute(KIND, TypedAmendment.kindOf(typed.doiLoai()));
            return show(round, ordinal, model);
        }
        try {
            amendments.propose(decision.list(), typed.wanted(), actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute(KIND, TypedAmendment.kindOf(typed.loai()));
            return show(round, ordinal, model);
        }
        return done(decision, ordinal, PROPOSED);
    }

    @PostMapping("/{id:[0-9]{1,15}}/cap-so")
    String issue(
            @PathVariable String round,
            @PathVariable int ordinal,
            @PathVariable long id,
            TypedNumber typed,
            Model model,
            HttpServletResponse response) {
        var actor = actors.require();
        var decision = require(round, ordinal, actor, id);
        try {
            amendments.issue(id, typed.document(), typed.nguoiKy(), actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapO", id);
            model.addAttribute("nhapSo", typed);
            return show(round, ordinal, model);
        }
        return done(decision, ordinal, ISSUED);
    }

    @PostMapping("/{id:[0-9]{1,15}}/tra-lai")
    String refuse(
            @PathVariable String round,
            @PathVariable int ordinal,
            @PathVariable long id,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        var actor = actors.require();
        var decision = require(round, ordinal, actor, id);
        try {
            amendments.refuse(id, reason, actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapO", id);
            model.addAttribute("nhapLyDo", reason);
            return show(round, ordinal, model);
        }
        return done(decision, ordinal, REFUSED);
    }

    /** An official to choose as the signer. */
    record SignerOption(String userId, String label) {}

    private Map<String, List<SignerOption>> signers() {
        return Stream.of(Kind.values())
                .collect(Collectors.toMap(
                        Kind::label,
                        kind -> amendments.signers(kind).stream()
                                .map(signer -> new SignerOption(
                                        signer.userId(),
                                        "%s (%s)"
                                                .formatted(
                                                        organization.nameOf(signer.userId()),
                                                        signer.seat().label())))
                                .toList()));
    }

    private String show(String round, int ordinal, Model model) {
        var actor = actors.require();
        var decision = require(round, ordinal, actor);
        if (model.getAttribute(KIND) == null) {
            model.addAttribute(KIND, Kind.AMENDMENT);
        }
        model.addAttribute("danhSach", decision.list());
        model.addAttribute("dot", decision.round());
        model.addAttribute("thu", ordinal);
        model.addAttribute(
                "quyetDinh",
                "Quyết định số %s ngày %s"
                        .formatted(
                                decision.document().number(),
                                Formats.day(decision.document().date())));
        model.addAttribute(
                "dong",
                amendments.of(decision.list()).stream()
                        .map(one -> AmendmentLine.of(one, organization))
                        .toList());
        model.addAttribute("duocDeNghi", amendments.mayPropose(actor));
        model.addAttribute("duocCapSo", amendments.mayIssue(actor));
        model.addAttribute("nguoiKy", signers());
        model.addAttribute(
                "duocKhen",
                decision.awarded().stream()
                        .map(dossier -> new Rewarded(dossier.number(), amendments.nameOf(dossier.number())))
                        .toList());
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "quyet-dinh-sua-doi";
    }

    private IssuedDecision require(String round, int ordinal, Actor actor, long id) {
        var decision = require(round, ordinal, actor);
        amendments
                .find(id)
                .filter(found -> found.list().equals(decision.list()))
                .orElseThrow(AmendmentPages::unknown);
        return decision;
    }

    /** An issued decision, for who reads its papers. */
    private IssuedDecision require(String round, int ordinal, Actor actor) {
        if (!readers.mayReadPapers(actor, AwardListState.ISSUED)) {
            throw unknown();
        }
        var list = new ListCode(round, ordinal).toString();
        return lists.published(round).stream()
                .filter(decision -> decision.list().equals(list))
                .findFirst()
                .orElseThrow(AmendmentPages::unknown);
    }

    /** The way back is made of what is known, not of what was asked for. */
    private static String done(IssuedDecision decision, int ordinal, DoneMessage done) {
        return "redirect:/quyet-dinh/%s/%d?xong=%s".formatted(decision.round(), ordinal, done.code());
    }

    private static NotFoundException unknown() {
        return new NotFoundException("Không có quyết định nào đã ban hành ở địa chỉ này.");
    }
}
