package dev.bindery.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            yyyy-MM-ddTHH-mm-ssK   | 2024-09-05T03:04:06.0700000Z  | 2024-09-05T03-04-06Z
            yyyy-MM-ddTHH-mm-ssK   | 2024-09-05T03:04:06+05:30     | 2024-09-05T03-04-06+05:30
            "y yy yyy yyyyy"       | 2024-09-05T03:04:06Z          | 24 24 2024 02024
            "y yy yyy yyyyy"       | 0007-09-05T03:04:06Z          | 7 07 007 00007
            "M MM MMM MMMM"        | 2024-09-05T03:04:06Z          | 9 09 Sep September
            "d dd ddd dddd ddddd"  | 2024-09-01T03:04:06Z          | 1 01 Sun Sunday Sunday
            "h hh H HH"            | 2024-09-05T00:04:06Z          | 12 12 0 00
            "h hh H HH HHH"        | 2024-09-05T13:04:06Z          | 1 01 13 13 13
            "m mm s ss"            | 2024-09-05T13:04:06Z          | 4 04 6 06
            "t tt ttt"             | 2024-09-05T11:59:06Z          | A AM AM
            "t tt"                 | 2024-09-05T12:00:06Z          | P PM
            "f ff fff ffff fffff ffffff fffffff" | 2024-09-05T12:00:06.0123456Z | 0 01 012 0123 01234 012345 0123456
            s.F                    | 2024-09-05T12:00:06.0123456Z  | 6
            ss.FFF                 | 2024-09-05T12:00:06.0123456Z  | 06.012
            ss.FFFFFFF             | 2024-09-05T12:00:06.5Z        | 06.5
            "z zz zzz zzzz"        | 2024-09-05T12:00:06-03:30     | -3 -03 -03:30 -03:30
            "z zz zzz"             | 2024-09-05T12:00:06Z          | +0 +00 +00:00
            "g yyyy"               | 2024-09-05T12:00:06Z          | A.D. 2024
            "'yyyy' yyyy"          | 2024-09-05T12:00:06Z          | yyyy 2024
            "'it\\'s' \\d"         | 2024-09-05T12:00:06Z          | it's d
            %d                     | 2024-09-05T12:00:06Z          | 5
            x%Hx                   | 2024-09-05T12:00:06Z          | x12x
            yyyy/MM/dd             | 2024-09-05T12:00:06Z          | 2024/09/05
            ""                     | 2024-09-05T12:00:06Z          | 09/05/2024 12:00:06
            d                      | 2024-09-05T12:00:06Z          | 09/05/2024
            D                      | 2024-09-05T12:00:06Z          | Thursday, 05 September 2024
            f                      | 2024-09-05T12:00:06Z          | Thursday, 05 September 2024 12:00
            F                      | 2024-09-05T12:00:06Z          | Thursday, 05 September 2024 12:00:06
            g                      | 2024-09-05T12:00:06Z          | 09/05/2024 12:00
            G                      | 2024-09-05T12:00:06Z          | 09/05/2024 12:00:06
            m                      | 2024-09-05T12:00:06Z          | September 05
            M                      | 2024-09-05T12:00:06Z          | September 05
            o                      | 2024-09-05T12:00:06.5Z        | 2024-09-05T12:00:06.5000000Z
            O                      | 2024-09-05T12:00:06.5+01:00   | 2024-09-05T12:00:06.5000000+01:00
            R                      | 2024-09-05T12:00:06+01:00     | Thu, 05 Sep 2024 11:00:06 GMT
            s                      | 2024-09-05T12:00:06Z          | 2024-09-05T12:00:06
            t                      | 2024-09-05T12:00:06Z          | 12:00
            T                      | 2024-09-05T12:00:06Z          | 12:00:06
            u                      | 2024-09-05T12:00:06+01:00     | 2024-09-05 11:00:06Z
            U                      | 2024-09-05T00:30:06+01:00     | Wednesday, 04 September 2024 23:30:06
            y                      | 2024-09-05T12:00:06Z          | 2024 September
            """)
    void writes(String format, OffsetDateTime time, String expected) {
        assertThat(DateFormat.parse(format).format(time)).isEqualTo(expected);
        assertThat(DateFormat.parse(format)).hasToString(format);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"x|0", "%|0", "K|0", "yy'a|2", "yy\\|2", "yy%|2", "%%d|0", "ss.ffffffff|3", "ss.FFFFFFFF|3"})
    void refuses(String format, int index) {
        SyntaxException e = catchThrowableOfType(SyntaxException.class, () -> DateFormat.parse(format));

        assertThat(e).as(format).isNotNull();
        assertThat(e.index()).as(e.getMessage()).isEqualTo(index);
    }
}
