package vn.khenthuong.organization.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Reorganisation;
import vn.khenthuong.organization.Unit;

/** Changes of units and functions in sentences. */
final class ReorganisationWords {

    private final OrganizationData before;
    private final java.util.function.Function<UUID, Optional<Reorganisation>> awaited;

    /**
     * @param before as it stood without the change
     * @param awaited finds a planned change
     */
    ReorganisationWords(OrganizationData before, java.util.function.Function<UUID, Optional<Reorganisation>> awaited) {
        this.before = before;
        this.awaited = awaited;
    }

    List<String> of(Reorganisation change) {
        var sentences = new ArrayList<String>();
        var from = VietnameseDates.of(change.from());
        switch (change.kind()) {
            case ADDED -> sentences.add("Thêm %s từ ngày %s.".formatted(described(change), from));
            case CHANGED -> changed(change, from, sentences);
            case MERGED ->
                sentences.add("%s %s vào %s từ ngày %s; đơn vị cũ tồn tại đến hết ngày %s."
                        .formatted(
                                "Nhập",
                                names(change.units(), change.from()),
                                change.makesSuccessor()
                                        ? "đơn vị mới, " + described(change) + ","
                                        : name(change.successor(), change.from()),
                                from,
                                VietnameseDates.of(change.from().minusDays(1))));
            case ENDED ->
                sentences.add("%s thôi tồn tại từ ngày %s, không có đơn vị kế thừa."
                        .formatted(names(change.units(), change.from()), from));
            case FUNCTION_GIVEN -> {
                var former = before.holder(change.function(), change.from().minusDays(1));
                sentences.add("Chức năng “%s” chuyển%s sang %s từ ngày %s."
                        .formatted(
                                change.function().label(),
                                former.map(unit -> " từ " + unit.name()).orElse(""),
                                name(change.successor(), change.from()),
                                from));
            }
            case WITHDRAWN ->
                awaited.apply(change.withdrawn()).ifPresent(target -> {
                    sentences.add("Rút thay đổi dự kiến, không thực hiện nữa:");
                    sentences.addAll(of(target));
                });
        }
        sentences.add("Căn cứ: %s."
                .formatted(
                        change.documentNumber() == null
                                ? "bộ dữ liệu sắp xếp đơn vị ngày %s, do người vận hành đưa vào".formatted(from)
                                : change.document().cited()));
        return sentences;
    }

    private void changed(Reorganisation change, String from, List<String> sentences) {
        var code = change.units().get(0);
        var former = before.unit(code, change.from().minusDays(1)).orElseThrow();
        if (!former.name().equals(change.name())) {
            sentences.add("Đổi tên %s thành %s từ ngày %s; trang và giấy tờ của thời gian trước giữ tên cũ."
                    .formatted(former.name(), change.name(), from));
        }
        if (former.kind() != change.unitKind()) {
            sentences.add("Loại của %s: %s → %s, từ ngày %s; tính cho các đợt có ngày tham chiếu từ ngày đó."
                    .formatted(
                            change.name(),
                            former.kind().label(),
                            change.unitKind().label(),
                            from));
        }
        flag(former.nominates(), change.nominates(), "được đề nghị khen thưởng", change.name(), from, sentences);
        flag(former.reports(), change.reports(), "nộp báo cáo hằng năm", change.name(), from, sentences);
    }

    private static void flag(
            boolean former, boolean present, String what, String name, String from, List<String> sentences) {
        if (former != present) {
            sentences.add("%s %s %s từ ngày %s.".formatted(name, present ? "nay" : "thôi", what, from));
        }
    }

    private static String described(Reorganisation change) {
        return "%s (%s; %s; %s)"
                .formatted(
                        change.name(),
                        change.unitKind().label().toLowerCase(java.util.Locale.ROOT),
                        change.nominates() ? "được đề nghị khen thưởng" : "không đề nghị khen thưởng",
                        change.reports() ? "nộp báo cáo hằng năm" : "không nộp báo cáo");
    }

    String names(List<String> units, LocalDate day) {
        return units.stream().map(unit -> name(unit, day)).collect(Collectors.joining(", "));
    }

    String name(String unit, LocalDate day) {
        return before.unit(unit, day).map(Unit::name).orElse(unit);
    }
}
