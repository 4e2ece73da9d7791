package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.konnect.ApiServer.Answer;
import org.junit.jupiter.api.Test;

class CertificatesIT extends ServedControlPlane {
    static final String PAIR =
            "\"cert\":" + EntityKindsIT.text("rsa.pem") + ",\"key\":" + EntityKindsIT.text("rsa.key");

    @Test
    void namesAreWrittenWithTheCertificate() {
        Answer created = api.post(core + "/certificates", "{" + PAIR + ",\"snis\":[\"b.test\",\"a.test\"]}");
        assertEquals(201, created.status(), created.text());
        assertEquals("[\"a.test\",\"b.test\"]", created.json().path("snis").toString());
        String item = core + "/certificates/" + created.id();
        assertEquals(2, api.get(item + "/snis").json().path("data").size());
        assertEquals(
                "[\"a.test\",\"b.test\"]",
                api.put(item, "{" + PAIR + "}").json().path("snis").toString());
        assertEquals(
                "[\"a.test\",\"c.test\"]",
                api.put(item, "{" + PAIR + ",\"snis\":[\"c.test\",\"a.test\"]}")
                        .json()
                        .path("snis")
                        .toString());
        assertEquals(
                "[]",
                api.put(item, "{" + PAIR + ",\"snis\":[]}").json().path("snis").toString());
        api.post(core + "/snis", "{\"name\":\"d.test\",\"certificate\":{\"id\":\"" + created.id() + "\"}}");
        assertEquals("[\"d.test\"]", api.get(item).json().path("snis").toString());
        assertEquals(
                "[\"d.test\"]",
                api.get(core + "/certificates")
                        .json()
                        .path("data")
                        .path(0)
                        .path("snis")
                        .toString());
        assertEquals(204, api.delete(item).status());
        assertEquals(0, api.get(core + "/snis").json().path("data").size());
    }

    @Test
    void aNameBelongsToOneCertificate() {
        String first = api.post(core + "/certificates", "{" + PAIR + ",\"snis\":[\"a.test\"]}")
                .id();
        Answer second = api.post(core + "/certificates", "{" + PAIR + ",\"snis\":[\"a.test\"]}");
        assertEquals(400, second.status());
        assertTrue(
                second.text()
                        .contains("\"field\":\"snis\",\"messages\":[\"a.test already associated with existing"
                                + " certificate '" + first + "'\"]"),
                second.text());
        Answer twice = api.post(core + "/certificates", "{" + PAIR + ",\"snis\":[\"b.test\",\"b.test\"]}");
        assertEquals(400, twice.status());
        assertTrue(twice.text().contains("b.test is duplicated"), twice.text());
        assertEquals(1, api.get(core + "/certificates").json().path("data").size(), "a refusal stores nothing");
    }

    @Test
    void aCertificateStaysWhileAnUpstreamOrServiceShowsIt() {
        String id = api.post(core + "/certificates", "{" + PAIR + "}").id();
        String user = "\"client_certificate\":{\"id\":\"" + id + "\"}}";
        api.post(core + "/upstreams", "{\"name\":\"u\"," + user);
        Answer refused = api.delete(core + "/certificates/" + id);
        assertEquals(400, refused.status());
        assertTrue(
                refused.text().contains("an existing 'upstreams' entity references this 'certificates' entity"),
                refused.text());
        api.delete(core + "/upstreams/u");
        Answer service = api.post(core + "/services", "{\"name\":\"s\",\"host\":\"h\",\"protocol\":\"https\"," + user);
        assertEquals(201, service.status(), service.text());
        assertEquals(400, api.delete(core + "/certificates/" + id).status());
        api.delete(core + "/services/s");
        assertEquals(204, api.delete(core + "/certificates/" + id).status());
    }

    @Test
    void anAuthorityIsOneValidCertificateOfAnAuthority() {
        Answer created = authority(EntityKindsIT.text("ca.pem"));
        assertEquals(201, created.status(), created.text());
        assertTrue(created.json().path("cert_digest").asText().matches("[0-9a-f]{64}"), created.text());
        Answer again = authority(EntityKindsIT.text("ca.pem"));
        assertEquals(409, again.status());
        assertTrue(again.text().contains("UNIQUE violation detected on '{cert_digest="), again.text());
        assertRefused(
                EntityKindsIT.text("rsa.pem"),
                "certificate does not appear to be a CA because it is missing the \\\"CA\\\" basic constraint");
        assertRefused(
                EntityKindsIT.text("expired-ca.pem"), "certificate expired, \\\"Not After\\\" time is in the past");
        String two = EntityKindsIT.text("ca.pem").replaceAll("\"$", "")
                + EntityKindsIT.text("rsa.pem").substring(1);
        assertRefused(two, "please submit only one certificate at a time");
        assertRefused("\"x\"", "invalid certificate: expected an X.509 certificate in PEM");
    }

    @Test
    void anAuthorityStaysWhileAServiceTrustsIt() {
        String id = authority(EntityKindsIT.text("ca.pem")).id();
        String service = api.post(
                        core + "/services",
                        "{\"host\":\"h\",\"protocol\":\"https\",\"ca_certificates\":[\"" + id + "\"]}")
                .id();
        Answer refused = api.delete(core + "/ca_certificates/" + id);
        assertEquals(400, refused.status());
        assertTrue(
                refused.text()
                        .contains("ca certificate " + id + " is still referenced by services (id = " + service + ")"),
                refused.text());
        assertFalse(api.get(core + "/ca_certificates/" + id).status() == 404);
        api.delete(core + "/services/" + service);
        assertEquals(204, api.delete(core + "/ca_certificates/" + id).status());
    }

    private Answer authority(String pem) {
        return api.post(core + "/ca_certificates", "{\"cert\":" + pem + "}");
    }

    private void assertRefused(String pem, String message) {
        Answer refused = authority(pem);
        assertEquals(400, refused.status());
        assertTrue(refused.text().contains("\"field\":\"cert\",\"messages\":[\"" + message + "\"]"), refused.text());
    }
}
