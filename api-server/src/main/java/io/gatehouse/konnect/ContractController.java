package io.gatehouse.konnect;

import io.gatehouse.schema.Contract;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** The contract, for machines and for people; both without a token. */
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ContractController {
    private final Contract contract;

    ContractController(Contract contract) {
        this.contract = contract;
    }

    @Get("/openapi.yaml")
    HttpResponse<?> yaml(HttpRequest<?> request) {
        return Answers.answer(
                request, () -> HttpResponse.ok(contract.yaml()).contentType(MediaType.of("application/yaml")));
    }

    @Get("/docs")
    HttpResponse<?> docs(HttpRequest<?> request) {
        return Answers.answer(
                request,
                () -> HttpResponse.ok(new ReferencePage(contract.document()).html())
                        .contentType(MediaType.of("text/html;charset=utf-8"))
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"));
    }
}
