package io.gatehouse.sdk.declarative;

import io.gatehouse.sdk.declarative.kind.GroupMembers;
import java.util.List;
import java.util.function.Consumer;

/** Describes a consumer, its credentials and its groups. */
public final class ConsumerBuilder extends PluginHolder<ConsumerBuilder> {
    ConsumerBuilder(List<Declaration> all, String address) {
        super(all, "consumers", address, "consumer");
    }

    @Override
    ConsumerBuilder self() {
        return this;
    }

    public ConsumerBuilder customId(String id) {
        return field("custom_id", id);
    }

    /** An API key. */
    public ConsumerBuilder keyAuth(String key) {
        return credential("keyauth_credentials", "key_auth", credential -> credential.field("key", key));
    }

    public ConsumerBuilder basicAuth(String username, String password) {
        return credential(
                "basicauth_credentials",
                "basic_auth",
                credential -> credential.field("username", username).field("password", password));
    }

    public ConsumerBuilder hmacAuth(String username, String secret) {
        return credential(
                "hmacauth_credentials",
                "hmac_auth",
                credential -> credential.field("username", username).field("secret", secret));
    }

    /** A key and a secret for tokens; {@code algorithm} and {@code rsa_public_key} are fields of the description. */
    public ConsumerBuilder jwt(Consumer<AnyEntityBuilder> description) {
        return credential("jwt_secrets", "jwt", description);
    }

    public ConsumerBuilder mtlsAuth(String subjectName) {
        return credential(
                "mtls_auth_credentials", "mtls_auth", credential -> credential.field("subject_name", subjectName));
    }

    /** A group name that the acl plugin knows the consumer by. */
    public ConsumerBuilder acl(String group) {
        return credential("acls", "acl", credential -> credential.field("group", group));
    }

    /** Puts the consumer into a group of the control plane. */
    public ConsumerBuilder memberOf(String group) {
        String address = address() + ".member_of." + group;
        new AnyEntityBuilder(all(), GroupMembers.NAME, address)
                .reference("/consumer/id", Reference.to(address()))
                .reference("/consumer_group/id", Reference.to("consumer_group." + group))
                .describedBy(member -> {});
        return this;
    }

    /**
     * Any credential; its address has a number, since its name may be a secret.
     *
     * @param kind such as {@code keyauth_credentials}
     */
    private ConsumerBuilder credential(String kind, String word, Consumer<AnyEntityBuilder> description) {
        long number = 1
                + all().stream()
                        .filter(each ->
                                each.kind().equals(kind) && each.address().startsWith(address() + "." + word))
                        .count();
        new AnyEntityBuilder(all(), kind, address() + "." + word + "." + number)
                .reference("/consumer/id", Reference.to(address()))
                .describedBy(description);
        return this;
    }
}
