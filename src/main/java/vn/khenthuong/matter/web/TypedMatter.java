package vn.khenthuong.matter.web;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.matter.ComplaintForm;
import vn.khenthuong.matter.MatterFacts;
import vn.khenthuong.matter.MatterFacts.Complaint;
import vn.khenthuong.matter.MatterFacts.Discipline;
import vn.khenthuong.matter.MatterFacts.Inspection;
import vn.khenthuong.matter.WantedMatter;
import vn.khenthuong.nomination.HoldGround;

/**
 * What an official typed to put a matter on record, as it came in; shown again where it is refused.
 *
 * @param doiCanCu not null where nothing is to be recorded yet, only the form for this ground is asked for
 */
record TypedMatter(
        String canCu,
        String coQuan,
        String chuongTrinh,
        String loaiDon,
        String ngayNhan,
        String nguoiGui,
        String diaChi,
        String noiDung,
        String so,
        String ngay,
        String han,
        String doiCanCu) {

    WantedMatter wanted() {
        var errors = new InputErrors();
        var received = errors.gather(() -> day(ngayNhan, "Ngày nhận đơn"));
        var signed = errors.gather(() -> day(ngay, "Ngày văn bản"));
        var due = errors.gather(() -> day(han, "Hạn kết luận, trả lời"));
        errors.refuse();
        return new WantedMatter(
                facts(received.orElse(null)), new DocumentReference(so, signed.orElse(null)), due.orElse(null));
    }

    private MatterFacts facts(LocalDate received) {
        if (HoldGround.DISCIPLINE.name().equals(canCu)) {
            return new Discipline(coQuan, noiDung);
        }
        if (HoldGround.INSPECTION.name().equals(canCu)) {
            return new Inspection(coQuan, chuongTrinh, noiDung);
        }
        return HoldGround.COMPLAINT.name().equals(canCu)
                ? new Complaint(form(), received, nguoiGui, diaChi, noiDung)
                : null;
    }

    private ComplaintForm form() {
        return Stream.of(ComplaintForm.values())
                .filter(one -> one.name().equals(loaiDon))
                .findFirst()
                .orElse(null);
    }

    static LocalDate day(String typed, String label) {
        return typed == null || typed.isBlank() ? null : EnteredDates.day(typed, label);
    }
}
