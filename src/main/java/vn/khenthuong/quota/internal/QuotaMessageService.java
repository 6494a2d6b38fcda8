package vn.khenthuong.quota.internal;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaMessages;
import vn.khenthuong.quota.QuotaScope;
import vn.khenthuong.quota.QuotaVerdict;

/** Sentences about limits, with the numbers of the moment. */
@Component
class QuotaMessageService implements QuotaMessages {

    private final QuotaRepository store;
    private final Organization organization;

    QuotaMessageService(QuotaRepository store, Organization organization) {
        this.store = store;
        this.organization = organization;
    }

    @Override
    public String refusal(QuotaVerdict verdict, String round, String unit, String nomineeType) {
        if (verdict instanceof QuotaVerdict.Exceeded full) {
            return exceeded(full.limit());
        }
        if (verdict instanceof QuotaVerdict.NotInStream) {
            return notInStream(round, unit, nomineeType);
        }
        throw new IllegalArgumentException("A place was taken: there is nothing to refuse");
    }

    @Override
    public String exceeded(QuotaLimit limit) {
        var numbers = "%d/%d %s được phép (%s)"
                .formatted(limit.used(), limit.max(), counted(limit.nomineeTypes()), limit.ground());
        return limit.scope() == QuotaScope.UNIT
                ? "%s đã đề nghị %s. Muốn đề nghị thêm, đơn vị phải rút một hồ sơ đã trình."
                        .formatted(owner(limit), numbers)
                : "%s đã có %s. Muốn thêm một trường hợp, phải đưa một trường hợp khác ra khỏi danh sách."
                        .formatted(owner(limit), numbers);
    }

    @Override
    public String notInStream(String round, String unit, String nomineeType) {
        var name = unitName(unit);
        var none = store.nothing(round, unit, nomineeType);
        if (none.isEmpty()) {
            return "%s không thuộc diện đề nghị khen thưởng trong đợt %s.".formatted(name, round);
        }
        var type = NomineeTypes.label(nomineeType);
        if (none.get().document() != null) {
            return "%s không có chỉ tiêu đề nghị %s trong đợt %s theo %s."
                    .formatted(name, type, round, none.get().document().cited());
        }
        var citation = none.get().citation();
        if (none.get().spent() > 0) {
            return "%s không còn chỉ tiêu đề nghị %s trong đợt %s: các đợt cùng loại trước đó đã dùng hết %d chỗ được phép (%s)."
                    .formatted(name, type, round, none.get().spent(), citation);
        }
        var refusal = "%s không có chỉ tiêu đề nghị %s trong đợt %s (%s).".formatted(name, type, round, citation);
        return nomineeType.equals("HOUSEHOLD")
                ? refusal + " Hộ gia đình do Ủy ban nhân dân huyện, thành phố nơi cư trú đề nghị."
                : refusal;
    }

    @Override
    public String belowMinimum(QuotaLimit limit) {
        var counted = counted(limit.nomineeTypes());
        return "%s có %d %s, dưới mức tối thiểu %02d %s (%s); cần nêu lý do."
                .formatted(owner(limit), limit.used(), counted, limit.min(), counted, limit.ground());
    }

    @Override
    public String standing(QuotaLimit limit) {
        return "%s: đã dùng %d/%d %s, còn lại %d"
                .formatted(owner(limit), limit.used(), limit.max(), counted(limit.nomineeTypes()), limit.remaining());
    }

    @Override
    public String counted(Set<String> nomineeTypes) {
        return NomineeTypes.label(nomineeTypes);
    }

    @Override
    public String owner(QuotaLimit limit) {
        return limit.scope() == QuotaScope.UNIT ? unitName(limit.unit()) : "Danh sách chung cấp tỉnh";
    }

    @Override
    public String belowUse(QuotaLimit limit, int newMax) {
        return "Không thể hạ chỉ tiêu của %s xuống %d: đã dùng %d/%d %s."
                .formatted(owner(limit), newMax, limit.used(), limit.max(), counted(limit.nomineeTypes()));
    }

    @Override
    public String changed(QuotaLimit before, int newMax, DocumentReference document) {
        return "Chỉ tiêu %s của %s: từ %d thành %d theo %s."
                .formatted(counted(before.nomineeTypes()), owner(before), before.max(), newMax, document.cited());
    }

    private String unitName(String unit) {
        return organization.find(unit).map(Unit::name).orElse(unit);
    }
}
