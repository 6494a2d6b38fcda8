package vn.khenthuong.forms.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import vn.khenthuong.kernel.VietnameseNumbers;

/**
 * A number.
 *
 * @param min smallest allowed value, or null
 * @param max largest allowed value, or null
 * @param decimalDigits allowed digits after the decimal point, or null
 * @param fromText whether the form sends it as text, in the notation of programs; any other text is read as officials write it
 */
record NumberType(BigDecimal min, BigDecimal max, Integer decimalDigits, boolean fromText) implements FieldType {

    /** No number of officials, households, votes or đồng needs more. */
    private static final int MOST_INTEGER_DIGITS = 15;

    private static final int MOST_DECIMAL_DIGITS = 10;

    @Override
    public BigDecimal read(Object raw, Map<String, Object> facts) throws UnacceptableAnswer {
        if (raw instanceof String text && text.isBlank()) {
            return null;
        }
        var number = normalized(decimal(raw));
        if (decimalDigits != null && number.scale() > decimalDigits) {
            throw new UnacceptableAnswer(
                    decimalDigits == 0
                            ? "phải là số nguyên."
                            : "chỉ được có tối đa %d chữ số thập phân.".formatted(decimalDigits));
        }
        if (min != null && number.compareTo(min) < 0) {
            throw new UnacceptableAnswer("không được nhỏ hơn %s.".formatted(shown(min)));
        }
        if (max != null && number.compareTo(max) > 0) {
            throw new UnacceptableAnswer("không được lớn hơn %s.".formatted(shown(max)));
        }
        return number;
    }

    private BigDecimal decimal(Object raw) throws UnacceptableAnswer {
        try {
            if (raw instanceof BigDecimal decimal) {
                return decimal;
            }
            if (raw instanceof BigInteger integer) {
                return new BigDecimal(integer);
            }
            if (raw instanceof Double || raw instanceof Float || fromText && raw instanceof String) {
                // NaN and the infinities are no decimal numbers either
                return new BigDecimal(raw.toString().strip());
            }
        } catch (NumberFormatException notDecimal) {
            throw notANumber();
        }
        if (raw instanceof String written) {
            return VietnameseNumbers.read(written).orElseThrow(NumberType::notANumber);
        }
        if (raw instanceof Long || raw instanceof Integer || raw instanceof Short || raw instanceof Byte) {
            return BigDecimal.valueOf(((Number) raw).longValue());
        }
        throw notANumber();
    }

    /** Without trailing zeros and exponent, after its size is known to be sane. */
    private static BigDecimal normalized(BigDecimal number) throws UnacceptableAnswer {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var stripped = number.stripTrailingZeros();
        if ((long) stripped.precision() - stripped.scale() > MOST_INTEGER_DIGITS) {
            throw new UnacceptableAnswer("là số quá lớn.");
        }
        if (stripped.scale() > MOST_DECIMAL_DIGITS) {
            throw new UnacceptableAnswer("có quá nhiều chữ số thập phân.");
        }
        return stripped.setScale(Math.max(0, stripped.scale()));
    }

    private static UnacceptableAnswer notANumber() {
        return new UnacceptableAnswer("phải là số: %s.".formatted(VietnameseNumbers.HOW_TO_WRITE));
    }

    private static String shown(BigDecimal number) {
        return VietnameseNumbers.of(number.stripTrailingZeros());
    }
}
