/** A small API that is not of one mind: casing, paging and errors differ from place to place. */
export const EXAMPLE = `openapi: 3.1.0
info: { title: Orders, version: 1.4.0 }
servers: [{ url: https://api.example.com/v1 }]
paths:
  /orders:
    get:
      parameters:
        - { name: page_token, in: query, schema: { type: string } }
        - { name: pageSize, in: query, schema: { type: integer } }
        - { name: sort, in: query, schema: { type: string, example: -created_at } }
      responses:
        '200':
          description: A page of orders
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: { type: array, items: { $ref: '#/components/schemas/Order' } }
                  next_page_token: { type: string }
        '400': { $ref: '#/components/responses/Problem' }
    post:
      parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
      responses: { '201': { description: Created }, '400': { $ref: '#/components/responses/Problem' } }
  /orders/{order_id}/lineItems:
    get:
      parameters:
        - { name: order_id, in: path, required: true, schema: { type: string, format: uuid } }
        - { name: offset, in: query, schema: { type: integer } }
        - { name: limit, in: query, schema: { type: integer } }
      responses: { '200': { description: Line items }, '404': { $ref: '#/components/responses/Problem' } }
components:
  securitySchemes: { bearer: { type: http, scheme: bearer } }
  responses:
    Problem:
      description: What went wrong
      content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } }
  schemas:
    Order:
      type: object
      properties:
        order_id: { type: string, format: uuid }
        created_at: { type: string, format: date-time }
        order_status: { type: string, enum: [OPEN, IN_DELIVERY, CLOSED] }
        totalAmount: { type: string }
    Problem:
      type: object
      properties:
        type: { type: string, format: uri }
        title: { type: string }
        status: { type: integer }
        detail: { type: string }
security: [{ bearer: [] }]
`
