package io.gatehouse.llm.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OAuthTokenTest {
    private static final Instant ASKED = Instant.ofEpochSecond(1_000_000);

    private static Lease<String> read(String json) throws IOException {
        return OAuthToken.read(json.replace('\'', '"').getBytes(UTF_8), ASKED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'expires_in':3600 | 2880 | 3600",
                "'expires_in':'3600','expires_on':'1' | 2880 | 3600",
                "'expires_on':'1003600' | 2880 | 3600",
                "'expires_on':1003600,'expires_in':'' | 2880 | 3600",
                "'expires_in':86400,'refresh_in':43200 | 43200 | 86400",
                "'expires_in':3600,'refresh_in':'3500' | 2880 | 3600",
                "'expires_in':3600,'refresh_in':0 | 0 | 3600",
            })
    void readsWhenATokenEnds(String times, long refresh, long end) throws Exception {
        Lease<String> lease = read("{'access_token':'t',%s,'token_type':'Bearer'}".formatted(times));
        assertEquals("t", lease.value());
        assertEquals(ASKED.plusSeconds(refresh), lease.refreshAt());
        assertEquals(ASKED.plusSeconds(end), lease.expiresAt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON",
                "[]",
                "{}",
                "{'access_token':'','expires_in':1}",
                "{'access_token':'s3cret'}",
                "{'access_token':'s3cret','expires_on':'1/1/2026 10:00:00 AM'}",
                "{'access_token':'s3cret\\n','expires_in':1}",
                "{'access_token':'s3cret','expires_on':999999999999999999}"
            })
    void refusesWhatIsNoToken(String answer) {
        IOException failure = assertThrows(IOException.class, () -> read(answer));
        assertFalse(String.valueOf(failure.getMessage()).contains("s3cret"), failure.getMessage());
    }

    @Test
    void doesNotShowTheToken() throws Exception {
        assertFalse(read("{'access_token':'s3cret','expires_in':60}").toString().contains("s3cret"));
    }
}
