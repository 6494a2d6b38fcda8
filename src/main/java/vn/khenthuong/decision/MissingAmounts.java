package vn.khenthuong.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;

/** No decision gets its number while it rewards somebody with an amount that nobody knows: one wording for steps and refusal. */
@Component
public class MissingAmounts {

    private final AwardMoney money;
    private final Organization organization;

    public MissingAmounts(AwardMoney money, Organization organization) {
        this.money = money;
        this.organization = organization;
    }

    /**
     * Who is without an amount, and what is to be done about it; empty where every amount is known.
     *
     * @param list code of the list
     * @param day of the decision
     */
    public Optional<String> inWords(String list, List<DossierSnapshot> awarded, LocalDate day) {
        var without = money.withoutAmount(list, awarded, day);
        if (without.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                "%d trường hợp chưa có mức tiền thưởng: %s. Không văn bản nào nêu mức; lãnh đạo %s nhập số tiền, kèm lý do và văn bản, ở trang “Tiền thưởng” (%s) trước khi Quyết định được cấp số."
                        .formatted(
                                without.size(),
                                without.stream().map(MissingAmounts::name).collect(Collectors.joining("; ")),
                                organization.holder(Function.APPRAISER, day).name(),
                                address(list)));
    }

    /**
     * @param list code of the list
     * @param day of the decision
     * @throws ConflictException in these words
     */
    public void refuse(String list, List<DossierSnapshot> awarded, LocalDate day) {
        inWords(list, awarded, day).ifPresent(words -> {
            throw new ConflictException("Chưa cấp số được. %s".formatted(words));
        });
    }

    /**
     * Where amounts are laid down, on this server.
     *
     * @param list code of the list
     */
    public String address(String list) {
        return money.address(list);
    }

    private static String name(DossierSnapshot dossier) {
        return "%s (%s, hồ sơ %s)"
                .formatted(
                        dossier.nomineeName(),
                        dossier.nomineeType().label().toLowerCase(Locale.forLanguageTag("vi-VN")),
                        dossier.number());
    }
}
