package vn.khenthuong.matter.web;

import vn.khenthuong.kernel.DocumentReference;

/** Why a matter was recorded by mistake, as it was typed; shown again where it is refused. */
record TypedMistake(String lyDoRut, String soRut, String ngayRut) {

    /** @throws vn.khenthuong.kernel.BadInputException for a date that cannot be read */
    DocumentReference document() {
        return new DocumentReference(soRut, TypedMatter.day(ngayRut, "Ngày văn bản rút"));
    }
}
