package vn.khenthuong.matter.web;

import java.util.regex.Pattern;
import vn.khenthuong.kernel.NotFoundException;

/** Ids of matters as they stand in addresses: what is none belongs to no matter. */
final class MatterIds {

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private MatterIds() {}

    /** @throws NotFoundException when it is none */
    static long of(String text) {
        if (!ID.matcher(text).matches()) {
            throw new NotFoundException("Không tìm thấy vụ việc này.");
        }
        return Long.parseLong(text);
    }
}
