package io.gatehouse.schema;

import static io.gatehouse.schema.Documents.problems;
import static io.gatehouse.schema.Documents.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetSchemaTest {
    private static final String UPSTREAM = "upstream: {id: '11111111-1111-4111-8111-111111111111'}";

    @Test
    void fillsDefaultsAndLeavesTheAddressAsItIs() {
        assertEquals(
                "{\"target\":\"a.test\",\"upstream\":{\"id\":\"11111111-1111-4111-8111-111111111111\"},"
                        + "\"weight\":100,\"failover\":false,\"tags\":null}",
                stored("targets", "{target: 'a.test', " + UPSTREAM + "}").toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            target: 'a b'               | target: Invalid target ('a b'); not a valid hostname or ip address
            target: 'a.test:99999'      | target: Invalid target ('a.test:99999'); not a valid hostname or ip address
            target: null                | target: required field missing
            target: 'a', weight: 65536  | weight: value should be between 0 and 65535
            target: 'a', weight: -1     | weight: value should be between 0 and 65535
            target: 'a', failover: 1    | failover: expected a boolean
            """)
    void namesTheFieldAndTheExpectation(String fields, String problem) {
        assertEquals(List.of(problem), problems("targets", "{" + fields + ", " + UPSTREAM + "}"));
    }

    @Test
    void belongsToAnUpstream() {
        assertEquals(List.of("upstream: required field missing"), problems("targets", "{target: 'a'}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.test        | a.test:8000
            a.test:80     | a.test:80
            a.test:080    | a.test:80
            1.2.3.4       | 1.2.3.4:8000
            ::1           | [0000:0000:0000:0000:0000:0000:0000:0001]:8000
            [::1]:80      | [0000:0000:0000:0000:0000:0000:0000:0001]:80
            [2001:DB8::1] | [2001:0db8:0000:0000:0000:0000:0000:0001]:8000
            """)
    void comparesAddressesInOneForm(String given, String canonical) {
        assertEquals(canonical, Documents.CONTRACT.entity("targets").canonical("target", given));
    }
}
