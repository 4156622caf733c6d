import type { Choices } from "./choices";

export type OrderColumn = "date" | "customer" | "amount" | "order_id";

/** How shop platforms head the columns of their order exports; where several stand in one export, the first here counts. */
export const orderColumns: Choices<OrderColumn> = {
  date: [
    "order date",
    "下单时间",
    ..."created at|date created|created time|order creation date|order created|create time|createtime|order time".split(
      "|",
    ),
    ..."purchase date|purchase-date|sale date|date/time|created|date|paid at|paid on date|payment date".split("|"),
    ..."订单创建时间|订单提交时间|下单日期|订单日期|创建时间|拍下时间|订单成交时间|成交时间|日期".split("|"),
    ..."订单付款时间|付款时间|支付时间|支付完成时间|訂單日期|下單時間|下單日期|訂單成立時間|建立時間|付款時間".split(
      "|",
    ),
  ],
  customer: [
    "customer id",
    "客户编号",
    ..."customer user|customer user id|buyer id|buyer user id|buyer username|username (buyer)|buyer".split("|"),
    ..."customer|email|customer email|billing email|email (billing)|buyer email|buyer-email|buyer e-mail|e-mail".split(
      "|",
    ),
    ..."phone|customer phone|buyer phone|buyer-phone-number|billing phone|customer name|billing name|bill-to name".split(
      "|",
    ),
    ..."买家会员名|买家账号|买家id|买家昵称|买家|下单帐号|下单账号|用户id|会员编号|会员号|会员名|会员昵称|客户".split(
      "|",
    ),
    ..."买家手机号|买家手机|手机号|手机号码|收货人手机号|收货人手机|收件人手机|联系手机|联系电话".split("|"),
    ..."客户名称|客户姓名|收货人姓名|收货人|收件人|買家帳號|客戶編號|客戶|會員編號|會員|手機號碼|收件人姓名".split("|"),
  ],
  amount: [
    "paid amount",
    "实付金额",
    ..."total paid|paid price|paidprice|grand total (purchased)|grand total (base)|grand total|order total".split("|"),
    ..."order total amount|order amount|order value|total price|total|amount|net sales|total sales|sales|revenue".split(
      "|",
    ),
    ..."net amount|item price|item-price|lineitem price|subtotal".split("|"),
    ..."用户实付金额|买家实际支付金额|买家实付金额|订单实付金额|实际支付金额|实付款|支付金额|商家实收金额|实收金额".split(
      "|",
    ),
    ..."成交金额|订单金额|订单总金额|订单总价|总金额|订单应付金额|应付金额|买家应付货款|销售额|金额".split("|"),
    ..."實付金額|訂單金額|總金額|金額".split("|"),
  ],
  order_id: [
    "order id",
    "订单号",
    ..."order number|order no|order no.|ordernumber|amazon-order-id|order name|order|sales record number".split("|"),
    ..."transaction id|invoice number|invoice no|invoice|name|主订单编号|主订单号|订单编号|订单id|交易编号|交易号".split(
      "|",
    ),
    ..."单据编号|单号|訂單編號|訂單號碼|訂單號".split("|"),
  ],
};

/** Typed in place of a header: this export has no such column. */
export const noColumn: Choices<"none"> = { none: ["none", "无", "無", "no"] };
