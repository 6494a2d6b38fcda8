package vn.khenthuong.decision.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.DecisionAmendments;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.pages.PendingMatters;

/** Proposals to put decisions right that wait for the clerk's number. */
@Component
class AmendmentsPending implements PendingMatters {

    private final DecisionAmendments amendments;

    AmendmentsPending(DecisionAmendments amendments) {
        this.amendments = amendments;
    }

    @Override
    public List<Pending> of(Actor reader) {
        if (!amendments.mayIssue(reader)) {
            return List.of();
        }
        return amendments.waiting().stream()
                .map(one -> {
                    var code = ListCode.parse(one.list());
                    return new Pending(
                            "Đề nghị sửa đổi, đính chính quyết định chờ cấp số: danh sách %s (%s)"
                                    .formatted(one.list(), one.kind().label().toLowerCase(Locale.ROOT)),
                            "/quyet-dinh/%s/%d".formatted(code.round(), code.ordinal()));
                })
                .toList();
    }
}
