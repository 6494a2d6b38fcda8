package vn.khenthuong.commendation.web;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.util.MultiValueMap;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.VietnameseNumbers;
import vn.khenthuong.nomination.NomineeType;

/** Amounts as an officer typed them, by name of the input; shown again where they are refused. */
record TypedMoney(Map<String, String> amounts) {

    static TypedMoney of(MultiValueMap<String, String> fields) {
        return new TypedMoney(Map.copyOf(fields.toSingleValueMap()));
    }

    /** Name of the input of a kind. */
    static String field(NomineeType type) {
        return "tien-" + type.name();
    }

    /** What was typed; empty where nothing was. */
    public String get(String field) {
        return amounts.getOrDefault(field, "");
    }

    /** @throws BadInputException with every amount that is none */
    Map<NomineeType, Long> wanted() {
        var errors = new InputErrors();
        var wanted = new EnumMap<NomineeType, Long>(NomineeType.class);
        for (var type : NomineeType.values()) {
            var typed = get(field(type));
            if (!typed.isBlank()) {
                errors.gather(() -> amount(typed, type)).ifPresent(amount -> wanted.put(type, amount));
            }
        }
        errors.refuse();
        return wanted;
    }

    private static Long amount(String typed, NomineeType type) {
        try {
            return VietnameseNumbers.read(typed).orElseThrow().longValueExact();
        } catch (NoSuchElementException | ArithmeticException none) {
            throw new BadInputException("“Tiền thưởng, %s” phải là một số nguyên đồng, ví dụ 500.000."
                    .formatted(type.label().toLowerCase(Locale.ROOT)));
        }
    }
}
