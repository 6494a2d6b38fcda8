package vn.khenthuong.award.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.Dong;
import vn.khenthuong.award.Reward;
import vn.khenthuong.award.Reward.LaidDown;
import vn.khenthuong.award.Reward.Rule;
import vn.khenthuong.award.RewardPayment;
import vn.khenthuong.award.RewardSheet;
import vn.khenthuong.award.RewardedDecision;
import vn.khenthuong.award.Rewards;
import vn.khenthuong.award.web.RewardSheetPage.Group;
import vn.khenthuong.award.web.RewardSheetPage.Line;
import vn.khenthuong.award.web.RewardSheetPage.Payment;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.kernel.VietnameseNumbers;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.paper.AmountWords;

/** Puts the page of a decision together. */
@Component
class RewardPages {

    static final String SEPARATOR = ":";

    private final Rewards rewards;
    private final Organization organization;
    private final AmountWords words;

    RewardPages(Rewards rewards, Organization organization, AmountWords words) {
        this.rewards = rewards;
        this.organization = organization;
        this.words = words;
    }

    RewardSheetPage of(RewardSheet sheet) {
        var decision = sheet.decision();
        var payments = sheet.payments().stream().collect(Collectors.toMap(RewardPayment::id, Function.identity()));
        return new RewardSheetPage(
                decision.round(),
                decision.ordinal(),
                heading(decision),
                decision.isIssued() ? decision.document().number() : list(decision),
                decision.isIssued(),
                decision.awards(),
                decision.missing(),
                Dong.of(decision.amount()),
                words.of(decision.amount()),
                Dong.of(decision.paid()),
                Dong.of(decision.unpaid()),
                groups(sheet, payments),
                sheet.payments().stream().map(this::payment).toList(),
                sheet.version(),
                sheet.mayLayDown() && decision.isIssued() ? rewards.sources() : List.of(),
                sheet.mayLayDown() && sheet.rewards().stream().anyMatch(reward -> !reward.isPaid()),
                sheet.mayPay(),
                sheet.mayPay() && decision.unpaid() > 0);
    }

    private static String heading(RewardedDecision decision) {
        return decision.isIssued()
                ? "Tiền thưởng theo Quyết định số %s ngày %s"
                        .formatted(
                                decision.document().number(),
                                Formats.day(decision.document().date()))
                : "Tiền thưởng dự kiến của danh sách %s".formatted(list(decision));
    }

    /** Code of the list the decision is about. */
    static String list(RewardedDecision decision) {
        return new ListCode(decision.round(), decision.ordinal()).toString();
    }

    private List<Group> groups(RewardSheet sheet, Map<Long, RewardPayment> payments) {
        var byUnit = sheet.rewards().stream()
                .collect(Collectors.groupingBy(Reward::unit, LinkedHashMap::new, Collectors.toList()));
        var groups = new ArrayList<Group>();
        byUnit.forEach((unit, ofUnit) -> groups.add(new Group(
                unit,
                organization.find(unit).map(Unit::name).orElse(unit),
                ofUnit.stream().map(reward -> line(reward, sheet, payments)).toList(),
                Dong.of(ofUnit.stream()
                        .map(Reward::amount)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum()))));
        return groups;
    }

    private Line line(Reward reward, RewardSheet sheet, Map<Long, RewardPayment> payments) {
        return new Line(
                reward.dossier(),
                reward.nominee(),
                reward.nomineeType().label(),
                reward.awardForm().label(),
                reward.amount() == null ? null : Dong.of(reward.amount()),
                how(reward),
                laidDown(reward.laidDown()),
                reward.source().name(),
                laidDown(reward.sourceLaidDown()),
                reward.isPaid() ? paid(payments.get(reward.payment())) : null,
                sheet.mayPay() && !reward.isPaid() && reward.amount() != null
                        ? reward.dossier() + SEPARATOR + reward.version()
                        : null,
                reward.version(),
                sheet.mayLayDown() && !reward.isPaid());
    }

    private static String how(Reward reward) {
        var rule = reward.rule();
        if (reward.computed() == null) {
            return rule.citation();
        }
        return "%s = %s (%s)".formatted(factors(rule), Dong.of(reward.computed()), rule.citation());
    }

    private static String factors(Rule rule) {
        var individual = "%s × %s".formatted(Dong.of(rule.baseSalary()), VietnameseNumbers.of(rule.coefficient()));
        return rule.multiplier().compareTo(BigDecimal.ONE) == 0
                ? individual
                : "%s × %s".formatted(individual, VietnameseNumbers.of(rule.multiplier()));
    }

    private String laidDown(LaidDown laidDown) {
        return laidDown == null
                ? null
                : "%s, %s (%s nhập ngày %s)"
                        .formatted(
                                laidDown.document().cited("Văn bản"),
                                laidDown.reason(),
                                organization.nameOf(laidDown.by()),
                                Formats.moment(laidDown.at()));
    }

    private static String paid(RewardPayment payment) {
        return "%s, chi ngày %s".formatted(payment.document().cited("Chứng từ"), Formats.day(payment.paidOn()));
    }

    private Payment payment(RewardPayment payment) {
        var cancelled = payment.cancelled();
        return new Payment(
                payment.id(),
                payment.document().cited("Chứng từ"),
                Formats.day(payment.paidOn()),
                payment.awards(),
                Dong.of(payment.total()),
                "%s, %s".formatted(organization.nameOf(payment.recordedBy()), Formats.moment(payment.recordedAt())),
                cancelled == null
                        ? null
                        : "%s, %s: %s"
                                .formatted(
                                        organization.nameOf(cancelled.by()),
                                        Formats.moment(cancelled.at()),
                                        cancelled.reason()));
    }
}
